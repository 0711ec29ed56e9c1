/** The whole board on one page: as it is now, and as it was at an instant. */
@NullMarked
package org.kring.board.page;

import org.jspecify.annotations.NullMarked;
