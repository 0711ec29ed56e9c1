/** From the topics into every index, in batches, each index with a consumer group of its own. */
@NullMarked
package org.kring.search.feed;

import org.jspecify.annotations.NullMarked;
