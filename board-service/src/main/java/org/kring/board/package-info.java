/** Work boards: boards of a community, their columns and cards, and who works on what. */
@NullMarked
package org.kring.board;

import org.jspecify.annotations.NullMarked;
