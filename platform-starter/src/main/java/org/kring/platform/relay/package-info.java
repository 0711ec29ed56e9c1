/** Publishes stored events to Kafka: in order per key, at least once, from the event store alone. */
@NullMarked
package org.kring.platform.relay;

import org.jspecify.annotations.NullMarked;
