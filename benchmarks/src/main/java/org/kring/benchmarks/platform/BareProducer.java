package org.kring.benchmarks.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.kring.driver.Part;

/**
 * A producer without a relay. It sends as the relay does: every acknowledgement awaited, in its batches' size, but
 * without any pause between them.
 */
public final class BareProducer implements AutoCloseable {

    private final String topic;
    private final Producer<byte[], byte[]> producer;

    private BareProducer(String topic, Producer<byte[], byte[]> producer) {
        this.topic = topic;
        this.producer = producer;
    }

    /** Into a topic that is made for it. */
    public static BareProducer into(String topic, int partitions, Part kafka)
            throws ExecutionException, InterruptedException {
        Map<String, Object> broker = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.address());
        try (var admin = Admin.create(broker)) {
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                    .all()
                    .get();
        }
        return new BareProducer(
                topic,
                new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                kafka.address(),
                                ProducerConfig.ACKS_CONFIG,
                                "all",
                                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                                true,
                                ProducerConfig.LINGER_MS_CONFIG,
                                1,
                                ProducerConfig.BATCH_SIZE_CONFIG,
                                131_072,
                                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                                "lz4"),
                        new ByteArraySerializer(),
                        new ByteArraySerializer()));
    }

    /** As it was read from elsewhere: key, headers, time and partition as they are. */
    public ProducerRecord<byte[], byte[]> copyOf(ConsumerRecord<byte[], byte[]> read) {
        return new ProducerRecord<>(
                topic, read.partition(), read.timestamp(), read.key(), read.value(), read.headers());
    }

    /** Returns when each is acknowledged. */
    public void send(List<ProducerRecord<byte[], byte[]>> records) throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(records.size());
        records.forEach(event -> acknowledgements.add(producer.send(event)));
        producer.flush();
        for (Future<RecordMetadata> acknowledgement : acknowledgements) {
            acknowledgement.get();
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
