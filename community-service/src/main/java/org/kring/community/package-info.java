/** community-service: districts, people, communities and who belongs to them. */
@NullMarked
package org.kring.community;

import org.jspecify.annotations.NullMarked;
