package org.kring.platform.consume;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * {@code GET /actuator/parked} lists this service's parked records with their causes; {@code POST} replays them, and
 * remembers in a consumer group how far, so that none is replayed twice.
 */
@Endpoint(id = "parked")
class ParkedEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedEndpoint.class);

    private final List<ReplaysParked> listeners;
    private final Supplier<ParkedTopics> topics;

    ParkedEndpoint(List<ReplaysParked> listeners, Supplier<ParkedTopics> topics) {
        this.listeners = List.copyOf(listeners);
        this.topics = topics;
    }

    /** One parked record, as an operator sees it. */
    record Parked(
            String topic,
            int partition,
            long offset,
            String group,
            @Nullable String key,
            @Nullable String cause) {}

    /**
     * @param replayed how many now had their effect
     * @param stillParked the rest
     * @param failedAgain of each partition the record that failed, and why this time: what follows it there waits
     */
    record Replay(int replayed, int stillParked, List<Parked> failedAgain) {}

    @ReadOperation
    List<Parked> list() {
        try (ParkedTopics parked = topics.get()) {
            return readAll(parked).stream().map(ParkedEndpoint::describe).toList();
        }
    }

    @WriteOperation
    synchronized Replay replay() {
        try (ParkedTopics parked = topics.get()) {
            List<ConsumerRecord<String, byte[]>> records = readAll(parked);
            int replayed = 0;
            Map<TopicPartition, Parked> failed = new LinkedHashMap<>();
            for (ConsumerRecord<String, byte[]> next : records) {
                TopicPartition partition = new TopicPartition(next.topic(), next.partition());
                if (failed.containsKey(partition)) {
                    continue;
                }
                Optional<Exception> failure = handledOnceMore(next);
                if (failure.isPresent()) {
                    failed.put(partition, failedAgain(next, failure.get()));
                } else {
                    parked.replayed(next);
                    replayed++;
                }
            }
            return new Replay(replayed, records.size() - replayed, List.copyOf(failed.values()));
        }
    }

    private Optional<Exception> handledOnceMore(ConsumerRecord<String, byte[]> parked) {
        String group = ParkedTopics.group(parked);
        try {
            listenerOf(group).orElseThrow().replay(group, parked);
            return Optional.empty();
        } catch (RuntimeException failure) {
            LOG.warn("{} cannot be handled yet", describe(parked), failure);
            return Optional.of(failure);
        }
    }

    private List<ConsumerRecord<String, byte[]>> readAll(ParkedTopics topics) {
        return topics.within(topics.extent(), group -> listenerOf(group).isPresent());
    }

    private Optional<ReplaysParked> listenerOf(String group) {
        return listeners.stream()
                .filter(listener -> listener.groups().contains(group))
                .findFirst();
    }

    private static Parked describe(ConsumerRecord<String, byte[]> parked) {
        return described(parked, ParkedTopics.cause(parked));
    }

    private static Parked failedAgain(ConsumerRecord<String, byte[]> parked, Exception why) {
        return described(parked, ParkedRecords.rootOf(why).toString());
    }

    private static Parked described(ConsumerRecord<String, byte[]> parked, @Nullable String cause) {
        return new Parked(
                parked.topic(), parked.partition(), parked.offset(), ParkedTopics.group(parked), parked.key(), cause);
    }
}
