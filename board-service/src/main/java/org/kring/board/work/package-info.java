/** Work looked at across boards: mine, and how it is divided. */
@NullMarked
package org.kring.board.work;

import org.jspecify.annotations.NullMarked;
