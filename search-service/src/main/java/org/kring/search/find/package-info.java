/** The search itself: what is asked, what the reader may see, what is answered. */
@NullMarked
package org.kring.search.find;

import org.jspecify.annotations.NullMarked;
