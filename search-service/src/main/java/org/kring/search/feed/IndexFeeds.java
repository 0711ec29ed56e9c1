package org.kring.search.feed;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.kring.events.Topics;
import org.kring.platform.consume.ParkedRecords;
import org.kring.platform.consume.ReplaysParked;
import org.kring.search.index.SearchIndex;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.stereotype.Component;

/**
 * One feed for each index, in a consumer group that is named after it. So a new index reads the topics from the
 * beginning while the old one goes on, and swapping them is nothing but an alias.
 */
@Component
public class IndexFeeds implements SmartLifecycle, ReplaysParked {

    private static final String PARKED_AS = "search-service.feed";

    private final IndexWriter writer;
    private final KafkaProperties kafka;
    private final ParkedRecords parked;
    private final MeterRegistry meters;
    private final Map<String, Feed> running = new HashMap<>();
    private boolean open;

    private record Feed(FeedListener listener, ConcurrentMessageListenerContainer<String, byte[]> container) {

        void stop() {
            container.stop();
        }
    }

    IndexFeeds(IndexWriter writer, KafkaProperties kafka, ParkedRecords parked, MeterRegistry meters) {
        this.writer = writer;
        this.kafka = kafka;
        this.parked = parked;
        this.meters = meters;
    }

    public static String groupOf(SearchIndex index) {
        return "search-service." + index.name();
    }

    /** Feeds these indexes and no others. */
    public synchronized void feed(List<SearchIndex> indexes) {
        if (!open) {
            return;
        }
        Set<String> wanted = indexes.stream().map(SearchIndex::name).collect(Collectors.toSet());
        running.entrySet().removeIf(feed -> {
            boolean over = !wanted.contains(feed.getKey());
            if (over) {
                feed.getValue().stop();
            }
            return over;
        });
        indexes.forEach(index -> running.computeIfAbsent(index.name(), name -> started(index)));
    }

    private Feed started(SearchIndex index) {
        FeedListener listener = new FeedListener(index, writer);
        ContainerProperties properties = new ContainerProperties(Topics.COMMUNITY, Topics.CONTENT, Topics.BOARD);
        properties.setGroupId(groupOf(index));
        properties.setMessageListener(listener);
        properties.setMissingTopicsFatal(false);
        DefaultKafkaConsumerFactory<String, byte[]> consumers =
                new DefaultKafkaConsumerFactory<>(settings(), new StringDeserializer(), new ByteArrayDeserializer());
        consumers.addListener(new MicrometerConsumerListener<>(meters));
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName(groupOf(index));
        container.setCommonErrorHandler(parked.errorHandler(PARKED_AS));
        container.start();
        return new Feed(listener, container);
    }

    @Override
    public boolean replays(String group) {
        return group.equals(PARKED_AS);
    }

    /** To every index that is fed now; the version of the document keeps what is newer. */
    @Override
    public synchronized void replay(String group, ConsumerRecord<String, byte[]> record) {
        running.values().forEach(feed -> feed.listener().onMessage(List.of(record)));
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        return settings;
    }

    @Override
    public synchronized void start() {
        open = true;
    }

    @Override
    public synchronized void stop() {
        open = false;
        running.values().forEach(Feed::stop);
        running.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return open;
    }
}
