package org.kring.platform.consume;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.kring.events.KringEvent;
import org.slf4j.MDC;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works off what a poll brought in one transaction, because a commit is what costs; where one record fails, one by one,
 * so that the record that cannot be handled is known and the others are not held up.
 */
class EventListener<E extends KringEvent> implements BatchMessageListener<String, byte[]> {

    private final EventConsumer<E> consumer;
    private final ConsumedVersions consumed;
    private final TransactionTemplate transaction;

    EventListener(EventConsumer<E> consumer, ConsumedVersions consumed, TransactionTemplate transaction) {
        this.consumer = consumer;
        this.consumed = consumed;
        this.transaction = transaction;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
        if (records.size() > 1 && allAtOnce(records)) {
            return;
        }
        for (ConsumerRecord<String, byte[]> next : records) {
            try {
                transaction.executeWithoutResult(status -> workOff(next, false));
            } catch (RuntimeException failure) {
                throw new BatchListenerFailedException("could not be worked off", failure, next);
            }
        }
    }

    /** Once more, although later versions of the aggregate may have been worked off since it was parked. */
    void replay(ConsumerRecord<String, byte[]> parked) {
        transaction.executeWithoutResult(status -> workOff(parked, true));
    }

    private boolean allAtOnce(List<ConsumerRecord<String, byte[]>> records) {
        try {
            transaction.executeWithoutResult(status -> records.forEach(next -> workOff(next, false)));
            return true;
        } catch (RuntimeException oneOfThemFailed) {
            return false;
        }
    }

    private void workOff(ConsumerRecord<String, byte[]> kafka, boolean again) {
        Received received = Received.read(kafka).orElse(null);
        if (received == null || !consumer.language().isInstance(received.event())) {
            return;
        }
        Envelope envelope = received.envelope();
        boolean first = consumed.advance(consumer.name(), envelope.aggregateId(), envelope.version());
        if (first || (again && consumer.mayComeLate())) {
            MDC.put("correlationId", envelope.correlationId());
            try {
                consumer.on(consumer.language().cast(received.event()), envelope);
            } finally {
                MDC.remove("correlationId");
            }
        } else if (again) {
            consumed.forget(consumer.name(), envelope.aggregateId());
        }
    }
}
