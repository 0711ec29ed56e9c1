/** Boards and their columns: made, edited, deleted, listed. */
@NullMarked
package org.kring.board.board;

import org.jspecify.annotations.NullMarked;
