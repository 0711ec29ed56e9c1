/** How much anybody may ask, and how much at once. */
@NullMarked
package org.kring.gateway.limit;

import org.jspecify.annotations.NullMarked;
