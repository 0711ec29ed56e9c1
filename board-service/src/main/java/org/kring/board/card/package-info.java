/** Cards: each its own stream, ordered in a column by a rank that only it holds. */
@NullMarked
package org.kring.board.card;

import org.jspecify.annotations.NullMarked;
