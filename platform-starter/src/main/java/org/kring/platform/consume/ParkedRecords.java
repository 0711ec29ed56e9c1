package org.kring.platform.consume;

import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.kring.platform.web.Outages;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/** Retries a record that fails, and parks it on {@code <topic>.dlt} with its cause when that is no use. */
public class ParkedRecords {

    static final String GROUP = "kring-consumer-group";
    static final String CAUSE = "kring-cause";
    private static final int TRIES = 4;

    private final KafkaOperations<String, byte[]> kafka;

    ParkedRecords(KafkaOperations<String, byte[]> kafka) {
        this.kafka = kafka;
    }

    static String topicOf(String topic) {
        return topic + ".dlt";
    }

    /** For a listener of the given group: never gives up while a server is away. */
    public DefaultErrorHandler errorHandler(String group) {
        BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> samePartition =
                (failed, cause) -> new TopicPartition(topicOf(failed.topic()), failed.partition());
        DeadLetterPublishingRecoverer parking = new DeadLetterPublishingRecoverer(kafka, samePartition);
        parking.addHeadersFunction((failed, cause) -> new RecordHeaders()
                .add(GROUP, group.getBytes(StandardCharsets.UTF_8))
                .add(CAUSE, rootOf(cause).toString().getBytes(StandardCharsets.UTF_8)));
        DefaultErrorHandler handler = new Persevering(parking, aFewTimes());
        // Each try of a record that waits would be an error in the log.
        handler.setLogLevel(KafkaException.Level.DEBUG);
        handler.setBackOffFunction((failed, cause) -> Outages.isOutage(cause) ? untilItIsBack() : null);
        return handler;
    }

    static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static BackOff aFewTimes() {
        ExponentialBackOff backOff = new ExponentialBackOff(100, 3);
        backOff.setMaxAttempts(TRIES);
        return backOff;
    }

    private static BackOff untilItIsBack() {
        ExponentialBackOff backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(2_000);
        return backOff;
    }

    /**
     * Spring Kafka forgets how often a record failed as soon as a batch of other partitions succeeds: while others keep
     * coming, the record would be tried for ever, and what follows it would wait
     * (<a href="https://github.com/spring-projects/spring-kafka/issues/4371">spring-kafka 4371</a>).
     */
    private static final class Persevering extends DefaultErrorHandler {

        Persevering(DeadLetterPublishingRecoverer parking, BackOff backOff) {
            super(parking, backOff);
        }

        @Override
        public void clearThreadState() {
            // One failure for each partition is kept, until another record of the partition fails.
        }
    }
}
