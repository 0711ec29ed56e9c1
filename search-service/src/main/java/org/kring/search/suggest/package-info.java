/** Type-ahead, similar questions and experts. */
@NullMarked
package org.kring.search.suggest;

import org.jspecify.annotations.NullMarked;
