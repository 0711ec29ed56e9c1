package org.kring.search.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.kring.events.Topics;
import org.kring.platform.consume.ListenerContainers;
import org.kring.platform.consume.ReplaysParked;
import org.kring.search.index.SearchIndex;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.stereotype.Component;

/**
 * One feed for each index, in a consumer group that is named after it. So a new index reads the topics from the
 * beginning while the old one goes on, and swapping them is nothing but an alias.
 */
@Component
public class IndexFeeds implements SmartLifecycle, ReplaysParked {

    private static final String PARKED_AS = "search-service.feed";
    /** One batch is read and translated while Elasticsearch takes in another. */
    private static final int CONSUMERS = 2;
    /** More than others take at once: each request to Elasticsearch has its price. */
    private static final String BATCH = "1000";

    private final IndexWriter writer;
    private final ListenerContainers containers;
    private final Map<String, Feed> running = new HashMap<>();
    private boolean open;

    private record Feed(FeedListener listener, ConcurrentMessageListenerContainer<String, byte[]> container) {

        void stop() {
            container.stop();
        }
    }

    IndexFeeds(IndexWriter writer, ListenerContainers containers) {
        this.writer = writer;
        this.containers = containers;
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
        var container = containers.container(
                groupOf(index), PARKED_AS, listener, Topics.COMMUNITY, Topics.CONTENT, Topics.BOARD);
        container.setConcurrency(CONSUMERS);
        container
                .getContainerProperties()
                .getKafkaConsumerProperties()
                .setProperty(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
        container.start();
        return new Feed(listener, container);
    }

    @Override
    public Set<String> groups() {
        return Set.of(PARKED_AS);
    }

    /** To every index that is fed now; the version of the document keeps what is newer. */
    @Override
    public synchronized void replay(String group, ConsumerRecord<String, byte[]> record) {
        running.values().forEach(feed -> feed.listener().onMessage(List.of(record)));
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
