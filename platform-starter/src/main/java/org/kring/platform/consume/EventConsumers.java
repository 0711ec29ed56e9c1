package org.kring.platform.consume;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.kring.events.KringEvent;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a listener container for each {@link EventConsumer}. */
class EventConsumers implements SmartLifecycle, ReplaysParked {

    private final Map<String, EventListener<?>> listeners = new HashMap<>();
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers = new ArrayList<>();

    EventConsumers(
            String service,
            List<? extends EventConsumer<?>> consumers,
            KafkaProperties kafka,
            ParkedRecords parked,
            ConsumedVersions consumed,
            TransactionTemplate transaction,
            int concurrency) {
        for (EventConsumer<?> consumer : consumers) {
            String group = service + "." + consumer.name();
            EventListener<?> listener = listenerFor(consumer, consumed, transaction);
            listeners.put(group, listener);
            containers.add(container(group, consumer.topic(), listener, kafka, parked, concurrency));
        }
    }

    private static <E extends KringEvent> EventListener<E> listenerFor(
            EventConsumer<E> consumer, ConsumedVersions consumed, TransactionTemplate transaction) {
        return new EventListener<>(consumer, consumed, transaction);
    }

    private static ConcurrentMessageListenerContainer<String, byte[]> container(
            String group,
            String topic,
            EventListener<?> listener,
            KafkaProperties kafka,
            ParkedRecords parked,
            int concurrency) {
        ContainerProperties properties = new ContainerProperties(topic);
        properties.setGroupId(group);
        properties.setMessageListener(listener);
        properties.setMissingTopicsFatal(false);
        ConcurrentMessageListenerContainer<String, byte[]> container = new ConcurrentMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(
                        settings(kafka), new StringDeserializer(), new ByteArrayDeserializer()),
                properties);
        container.setBeanName(group);
        container.setConcurrency(concurrency);
        container.setCommonErrorHandler(parked.errorHandler(group));
        return container;
    }

    /**
     * A topic that another service makes later is noticed within seconds; so is a replica that was killed, whose
     * partitions stand still until then.
     */
    static Map<String, Object> settings(KafkaProperties kafka) {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        return settings;
    }

    @Override
    public boolean replays(String group) {
        return listeners.containsKey(group);
    }

    @Override
    public void replay(String group, ConsumerRecord<String, byte[]> parked) {
        Objects.requireNonNull(listeners.get(group)).replay(parked);
    }

    @Override
    public void start() {
        containers.forEach(ConcurrentMessageListenerContainer::start);
    }

    @Override
    public void stop() {
        containers.forEach(ConcurrentMessageListenerContainer::stop);
    }

    @Override
    public boolean isRunning() {
        return containers.stream().anyMatch(ConcurrentMessageListenerContainer::isRunning);
    }
}
