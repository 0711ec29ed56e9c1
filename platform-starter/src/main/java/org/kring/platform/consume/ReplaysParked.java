package org.kring.platform.consume;

import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Works off once more what an operator replays. A service whose listeners are not {@link EventConsumer}s has a bean. */
public interface ReplaysParked {

    /** Under which names its records are parked. */
    Set<String> groups();

    /** @throws RuntimeException if it still cannot be handled; then it stays parked */
    void replay(String group, ConsumerRecord<String, byte[]> parked);
}
