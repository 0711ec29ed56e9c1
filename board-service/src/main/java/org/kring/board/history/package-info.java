/** Who did what on a board, and when: the way back through its past. */
@NullMarked
package org.kring.board.history;

import org.jspecify.annotations.NullMarked;
