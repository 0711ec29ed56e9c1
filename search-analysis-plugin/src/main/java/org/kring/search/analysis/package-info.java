/** Lucene's own analysis, offered to the small Elasticsearch under the names that a full one uses. */
@NullMarked
package org.kring.search.analysis;

import org.jspecify.annotations.NullMarked;
