package org.kring.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.kring.driver.Kring;
import org.kring.driver.Part;
import org.kring.driver.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What content-service tells the others, read and written past all services. */
final class Published {

    private static final String TOPIC = "kring.content.v1";
    private static final String TYPE = "ce_type";
    private static final String COMMENT_WRITTEN = "org.kring.content.CommentWritten";

    private Published() {}

    /** The comments of a community, each as often as it was published. */
    static List<String> commentsIn(String community, Kring kring) {
        try (Topic topic = new Topic(kring.part("kafka"), TOPIC)) {
            return topic.between(Map.of(), topic.ends()).stream()
                    .filter(Published::isCommentWritten)
                    .map(event -> JsonMapper.shared().readTree(event.value()))
                    .filter(comment -> comment.get("communityId").stringValue().equals(community))
                    .map((JsonNode comment) -> comment.get("commentId").stringValue())
                    .toList();
        }
    }

    /** A comment as no service would ever publish one: whoever reads it cannot make sense of it. */
    static void publishNonsense(Part kafka) {
        String id = UUID.randomUUID().toString();
        var nonsense = new ProducerRecord<>(TOPIC, id, "no JSON".getBytes(UTF_8));
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
                .forEach((name, value) -> nonsense.headers().add(name, value.getBytes(UTF_8)));
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.address());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(nonsense);
        }
    }

    private static boolean isCommentWritten(ConsumerRecord<byte[], byte[]> event) {
        Header type = event.headers().lastHeader(TYPE);
        return type != null && new String(type.value(), UTF_8).equals(COMMENT_WRITTEN) && event.value()[0] == '{';
    }
}
