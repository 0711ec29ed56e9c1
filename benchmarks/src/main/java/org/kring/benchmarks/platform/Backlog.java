package org.kring.benchmarks.platform;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.core.ConditionTimeoutException;
import org.kring.driver.Part;

/** What is published and has not been worked off by those who read it. */
public final class Backlog implements AutoCloseable {

    private static final Duration NOW_AND_THEN = Duration.ofMillis(100);
    private static final Duration NOTHING_COMES_AFTER = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Admin admin;

    Backlog(Part kafka) {
        admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.address()));
    }

    /** Waits until nobody has anything to work off, five minutes at most. @return how many records are left */
    public long settled() throws ExecutionException, InterruptedException {
        return settled(any -> true);
    }

    /** The same, of the groups with these names alone. */
    public long settled(Predicate<String> group) throws ExecutionException, InterruptedException {
        try {
            Patience.askingEvery(NOW_AND_THEN)
                    .atMost(LONGEST)
                    .during(NOTHING_COMES_AFTER)
                    .until(() -> records(group) == 0);
            return 0;
        } catch (ConditionTimeoutException busy) {
            return records(group);
        }
    }

    /** Of the groups with these names. */
    public long records(Predicate<String> group) throws ExecutionException, InterruptedException {
        Set<String> groups = admin.listGroups().all().get().stream()
                .map(GroupListing::groupId)
                .filter(group)
                .collect(Collectors.toSet());
        long records = 0;
        for (String each : groups) {
            records += behind(admin.listConsumerGroupOffsets(each)
                    .partitionsToOffsetAndMetadata()
                    .get());
        }
        return records;
    }

    private long behind(Map<TopicPartition, OffsetAndMetadata> committed)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> known = new HashMap<>(committed);
        known.values().removeIf(offset -> offset == null);
        var begins = offsets(known.keySet(), OffsetSpec.earliest());
        var ends = offsets(known.keySet(), OffsetSpec.latest());
        return known.entrySet().stream()
                .mapToLong(partition -> ends.getOrDefault(partition.getKey(), 0L)
                        - Math.max(
                                begins.getOrDefault(partition.getKey(), 0L),
                                partition.getValue().offset()))
                .sum();
    }

    private Map<TopicPartition, Long> offsets(Set<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        return admin
                .listOffsets(partitions.stream().collect(Collectors.toMap(partition -> partition, any -> which)))
                .all()
                .get()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, partition -> partition.getValue().offset()));
    }

    /** As the topic's retention does one day: nobody who begins to read meets what is older. */
    public void forget(Map<TopicPartition, Long> before) throws ExecutionException, InterruptedException {
        admin.deleteRecords(before.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, end -> RecordsToDelete.beforeOffset(end.getValue()))))
                .all()
                .get();
    }

    @Override
    public void close() {
        admin.close();
    }
}
