package org.kring.acceptance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What content-service tells the others, read and written past all services. */
final class Topic {

    private static final String NAME = "kring.content.v1";
    private static final String TYPE = "ce_type";
    private static final String COMMENT_WRITTEN = "org.kring.content.CommentWritten";
    private static final Duration POLL = Duration.ofMillis(500);

    private final String broker;

    Topic(Kring kring) {
        broker = "127.0.0.1:" + kring.status("kafka").get("port").intValue();
    }

    /** The comments of a community, each as often as it was published. */
    List<String> commentsIn(String community) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(NAME).stream()
                    .map(partition -> new TopicPartition(NAME, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<String> comments = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(event -> {
                    if (isCommentWritten(event)) {
                        JsonNode comment = JsonMapper.shared().readTree(event.value());
                        if (comment.get("communityId").stringValue().equals(community)) {
                            comments.add(comment.get("commentId").stringValue());
                        }
                    }
                });
            }
            return comments;
        }
    }

    /** A comment as no service would ever publish one: whoever reads it cannot make sense of it. */
    void publishNonsense() {
        String id = UUID.randomUUID().toString();
        var nonsense = new ProducerRecord<>(NAME, id, "no JSON".getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id,
                        "ce_source",
                        "/nobody",
                        TYPE,
                        COMMENT_WRITTEN,
                        "ce_subject",
                        id,
                        "ce_aggregateversion",
                        "0",
                        "content-type",
                        "application/json")
                .forEach((name, value) -> nonsense.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> settings = Map.of("bootstrap.servers", broker);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(nonsense);
        }
    }

    private static boolean isCommentWritten(ConsumerRecord<String, byte[]> event) {
        Header type = event.headers().lastHeader(TYPE);
        return type != null
                && new String(type.value(), StandardCharsets.UTF_8).equals(COMMENT_WRITTEN)
                && event.value()[0] == '{';
    }
}
