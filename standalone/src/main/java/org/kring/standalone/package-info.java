/** The whole platform on one machine: the launcher, its parts, and what they are told. */
@NullMarked
package org.kring.standalone;

import org.jspecify.annotations.NullMarked;
