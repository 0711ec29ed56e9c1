package org.kring.platform.consume;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Works off once more what an operator replays. A service whose listeners are not {@link EventConsumer}s has a bean. */
public interface ReplaysParked {

    /** Whether a record that was parked under this group is for this one. */
    boolean replays(String group);

    /** @throws RuntimeException if it still cannot be handled; then it stays parked */
    void replay(String group, ConsumerRecord<String, byte[]> parked);
}
