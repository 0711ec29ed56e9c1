/** Keeps the indexes: makes the first, rebuilds beside the old one, swaps, throws away. */
@NullMarked
package org.kring.search.rebuild;

import org.jspecify.annotations.NullMarked;
