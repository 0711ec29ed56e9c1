package org.kring.platform.consume;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;

/** The one way in which services listen to Kafka: what fails is retried and parked, how late they are is measured. */
public class ListenerContainers {

    private final KafkaProperties kafka;
    private final ParkedRecords parked;
    private final MeterRegistry meters;

    ListenerContainers(KafkaProperties kafka, ParkedRecords parked, MeterRegistry meters) {
        this.kafka = kafka;
        this.parked = parked;
        this.meters = meters;
    }

    /**
     * A container that is not started yet.
     *
     * @param group the consumer group
     * @param parkedAs under which name an operator finds what it cannot handle
     */
    public ConcurrentMessageListenerContainer<String, byte[]> container(
            String group, String parkedAs, BatchMessageListener<String, byte[]> listener, String... topics) {
        ContainerProperties properties = new ContainerProperties(topics);
        properties.setGroupId(group);
        properties.setMessageListener(listener);
        properties.setMissingTopicsFatal(false);
        DefaultKafkaConsumerFactory<String, byte[]> consumers = new DefaultKafkaConsumerFactory<>(
                settings(kafka), new StringDeserializer(), new ByteArrayDeserializer());
        consumers.addListener(new MicrometerConsumerListener<>(meters));
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName(group);
        container.setCommonErrorHandler(parked.errorHandler(parkedAs));
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
}
