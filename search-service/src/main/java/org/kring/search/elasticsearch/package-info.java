/** The connection to Elasticsearch, and what happens while it is away. */
@NullMarked
package org.kring.search.elasticsearch;

import org.jspecify.annotations.NullMarked;
