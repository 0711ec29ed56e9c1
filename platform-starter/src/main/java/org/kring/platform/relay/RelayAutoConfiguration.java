package org.kring.platform.relay;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.kring.platform.consume.TopicsAutoConfiguration;
import org.kring.platform.eventstore.EventStoreAutoConfiguration;
import org.kring.platform.eventstore.StoredEventReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;

/** A service that has a {@link PublishedLanguage} gets a relay. */
@AutoConfiguration(
        after = {EventStoreAutoConfiguration.class, TopicsAutoConfiguration.class},
        afterName = {
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnClass(EventStore.class)
@ConditionalOnBean(PublishedLanguage.class)
public class RelayAutoConfiguration {

    @Bean
    RelayState relayState(MeterRegistry meters) {
        return new RelayState(meters);
    }

    @Bean
    RelayEndpoint relayEndpoint(RelayState state) {
        return new RelayEndpoint(state);
    }

    @Bean
    Relay relay(
            JdbcConnectionDetails database,
            KafkaProperties kafka,
            PublishedLanguage language,
            StoredEventReader reader,
            RelayState state,
            KafkaAdmin topics,
            @Value("${spring.application.name}") String service) {
        return new Relay(
                database,
                () -> producer(kafka),
                new EventRecords(language, reader, service),
                state,
                topics::initialize);
    }

    /** Small linger: a full batch of the relay is sent as few large requests, a single event leaves at once. */
    private static KafkaProducer<String, byte[]> producer(KafkaProperties kafka) {
        Map<String, Object> settings = kafka.buildProducerProperties();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 1);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 131_072);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }
}
