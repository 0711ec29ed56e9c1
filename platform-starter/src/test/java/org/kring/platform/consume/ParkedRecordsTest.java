package org.kring.platform.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.mock.MockProducerFactory;

class ParkedRecordsTest {

    private static final TopicPartition POSTS = new TopicPartition("kring.posts", 0);
    private static final int TRIES = 4;
    private static final String TRIED_AGAIN = "Record in retry and not yet recovered";

    private final MockProducer<String, byte[]> parking =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    private final DefaultErrorHandler handler = new ParkedRecords(
                    new KafkaTemplate<>(new MockProducerFactory<>(() -> parking)))
            .errorHandler("search-service.posts");
    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
    /** Does not run, so that nobody sleeps between tries. */
    private final KafkaMessageListenerContainer<String, byte[]> container = new KafkaMessageListenerContainer<>(
            new DefaultKafkaConsumerFactory<>(Map.of()), new ContainerProperties(POSTS.topic()));

    @Test
    void a_record_that_fails_is_parked_after_some_tries_although_others_succeed_meanwhile() {
        consumer.assign(List.of(POSTS));
        ConsumerRecord<String, byte[]> poison = record(7);

        for (int tried = 1; tried < TRIES + 1; tried++) {
            assertThatThrownBy(() -> fails(poison)).hasMessage(TRIED_AGAIN);
            batchOfOtherPartitionsSucceeds();
        }
        fails(poison);

        assertThat(parking.history()).singleElement().satisfies(parked -> {
            assertThat(parked.topic()).isEqualTo(ParkedRecords.topicOf(POSTS.topic()));
            assertThat(parked.headers().lastHeader(ParkedRecords.CAUSE)).isNotNull();
        });
    }

    @Test
    void each_record_has_tries_of_its_own() {
        consumer.assign(List.of(POSTS));

        assertThatThrownBy(() -> fails(record(7))).hasMessage(TRIED_AGAIN);
        for (int tried = 1; tried < TRIES + 1; tried++) {
            assertThatThrownBy(() -> fails(record(8))).hasMessage(TRIED_AGAIN);
        }

        assertThat(parking.history()).isEmpty();
    }

    private void fails(ConsumerRecord<String, byte[]> record) {
        handler.handleBatch(
                new BatchListenerFailedException("failed", new IllegalStateException("chokes"), record),
                new ConsumerRecords<>(Map.of(POSTS, List.of(record)), Map.of()),
                consumer,
                container,
                () -> {});
    }

    /** What a container does then. */
    private void batchOfOtherPartitionsSucceeds() {
        handler.clearThreadState();
    }

    private static ConsumerRecord<String, byte[]> record(long offset) {
        return new ConsumerRecord<>(POSTS.topic(), POSTS.partition(), offset, "key", new byte[0]);
    }
}
