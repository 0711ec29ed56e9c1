/** The Elasticsearch indexes: made, filled beside the old one, swapped, thrown away. */
@NullMarked
package org.kring.search.index;

import org.jspecify.annotations.NullMarked;
