/** A service as small as one can be, to hold the starter to what it promises. */
@NullMarked
package org.kring.sample;

import org.jspecify.annotations.NullMarked;
