package org.kring.platform.consume;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.kring.events.EventTypes;
import org.kring.events.KringEvent;
import org.kring.platform.command.Position;
import tools.jackson.databind.json.JsonMapper;

/** A Kafka record as an event and its envelope. */
public record Received(KringEvent event, Envelope envelope) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Empty for a type that this version does not know.
     *
     * @throws RuntimeException if the record is no CloudEvent or its data not what the type says
     */
    public static Optional<Received> read(ConsumerRecord<String, byte[]> kafka) {
        CloudEvent cloudEvent = KafkaMessageFactory.createReader(kafka).toEvent();
        return EventTypes.eventOf(cloudEvent.getType())
                .map(type -> new Received(JSON.readValue(dataOf(cloudEvent), type), envelope(cloudEvent)));
    }

    private static byte[] dataOf(CloudEvent cloudEvent) {
        CloudEventData data = cloudEvent.getData();
        if (data == null) {
            throw new IllegalArgumentException("event " + cloudEvent.getId() + " has no data");
        }
        return data.toBytes();
    }

    private static Envelope envelope(CloudEvent cloudEvent) {
        OffsetDateTime time = cloudEvent.getTime();
        String person = text(cloudEvent, Extensions.PERSON);
        String position = text(cloudEvent, Extensions.POSITION);
        return new Envelope(
                UUID.fromString(cloudEvent.getId()),
                cloudEvent.getSource().getPath().substring(1),
                String.valueOf(cloudEvent.getSubject()),
                Long.parseLong(String.valueOf(text(cloudEvent, Extensions.VERSION))),
                person == null ? null : UUID.fromString(person),
                time == null ? Instant.EPOCH : time.toInstant(),
                text(cloudEvent, Extensions.CORRELATION),
                position == null ? Optional.empty() : Position.parse(position));
    }

    private static @Nullable String text(CloudEvent cloudEvent, String extension) {
        Object value = cloudEvent.getExtension(extension);
        return value == null ? null : value.toString();
    }
}
