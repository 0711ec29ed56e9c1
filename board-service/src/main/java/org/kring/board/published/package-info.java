/** What board-service tells the others of what it stored. */
@NullMarked
package org.kring.board.published;

import org.jspecify.annotations.NullMarked;
