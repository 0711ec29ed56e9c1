/** What a reader may see, and the names of it: from this service's copies in PostgreSQL, at the moment of the question. */
@NullMarked
package org.kring.search.sight;

import org.jspecify.annotations.NullMarked;
