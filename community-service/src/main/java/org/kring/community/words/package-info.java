/** How words are written down to be found: without accents, capitals and punctuation. */
@NullMarked
package org.kring.community.words;

import org.jspecify.annotations.NullMarked;
