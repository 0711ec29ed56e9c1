/** People: their profiles, how they are found, and how they come in at their first sign-in. */
@NullMarked
package org.kring.community.person;

import org.jspecify.annotations.NullMarked;
