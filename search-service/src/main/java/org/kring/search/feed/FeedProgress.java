package org.kring.search.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.kring.events.Topics;
import org.kring.search.index.SearchIndex;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** How far the feed of an index is, from what its consumer group has committed. */
@Component
public class FeedProgress implements DisposableBean {

    private static final Set<String> TOPICS = Set.of(Topics.COMMUNITY, Topics.CONTENT, Topics.BOARD);
    private static final long SECONDS = 5;

    private final Admin admin;

    FeedProgress(KafkaAdmin kafka) {
        this.admin = Admin.create(kafka.getConfigurationProperties());
    }

    /** How many records of the topics are not in the index yet. */
    public long behind(SearchIndex index) {
        return missing(committed(index), offsets(OffsetSpec.latest()));
    }

    /** Whether it holds everything that the other one holds: then nobody misses anything after the swap. */
    public boolean isAsFarAs(SearchIndex index, SearchIndex other) {
        Map<TopicPartition, Long> ends = offsets(OffsetSpec.latest());
        Map<TopicPartition, Long> target = new HashMap<>(committed(other));
        // The other one is ahead of the end where Kafka lost its records and began again.
        target.replaceAll((partition, offset) -> Math.min(offset, ends.getOrDefault(partition, 0L)));
        return missing(committed(index), target) == 0;
    }

    /** The group has no other use once its index is gone. */
    public void forget(SearchIndex index) {
        admin.deleteConsumerGroups(Set.of(IndexFeeds.groupOf(index)));
    }

    private long missing(Map<TopicPartition, Long> committed, Map<TopicPartition, Long> target) {
        Map<TopicPartition, Long> beginnings = offsets(OffsetSpec.earliest());
        return target.entrySet().stream()
                .mapToLong(end -> {
                    long beginning = beginnings.getOrDefault(end.getKey(), 0L);
                    return Math.max(0, end.getValue() - Math.max(beginning, committed.getOrDefault(end.getKey(), 0L)));
                })
                .sum();
    }

    private Map<TopicPartition, Long> committed(SearchIndex index) {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        Map<TopicPartition, OffsetAndMetadata> committed =
                get(admin.listConsumerGroupOffsets(IndexFeeds.groupOf(index)).partitionsToOffsetAndMetadata());
        committed.forEach((partition, offset) -> {
            if (offset != null) {
                offsets.put(partition, offset.offset());
            }
        });
        return offsets;
    }

    private Map<TopicPartition, Long> offsets(OffsetSpec which) {
        Map<TopicPartition, OffsetSpec> asked = get(admin.describeTopics(TOPICS).allTopicNames()).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toMap(partition -> partition, partition -> which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        get(admin.listOffsets(asked).all()).forEach((partition, offset) -> offsets.put(partition, offset.offset()));
        return offsets;
    }

    private static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking Kafka", interrupted);
        } catch (ExecutionException | TimeoutException away) {
            // As an IOException it is an outage to the starter.
            throw new UncheckedIOException(new IOException("Kafka does not answer", away));
        }
    }

    @Override
    public void destroy() {
        admin.close(Duration.ofSeconds(1));
    }
}
