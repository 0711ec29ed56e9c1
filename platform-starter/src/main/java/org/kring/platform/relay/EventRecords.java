package org.kring.platform.relay;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.kring.events.EventTypes;
import org.kring.events.KringEvent;
import org.kring.platform.consume.Extensions;
import org.kring.platform.eventstore.StoredEventReader;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes a Kafka record of a stored event: a CloudEvent in binary mode, its data what the language says. */
class EventRecords {

    private static final TypeReference<Map<String, Object>> METADATA = new TypeReference<>() {};

    private final PublishedLanguage language;
    private final StoredEventReader reader;
    private final URI source;
    private final JsonMapper json = JsonMapper.builder().build();

    EventRecords(PublishedLanguage language, StoredEventReader reader, String service) {
        this.language = language;
        this.reader = reader;
        this.source = URI.create("/" + service);
    }

    Optional<ProducerRecord<String, byte[]>> recordOf(RelayRow row) {
        return reader.read(Stream.of(row.event()))
                .findFirst()
                .flatMap(language::translate)
                .map(published -> toRecord(row, published));
    }

    private ProducerRecord<String, byte[]> toRecord(RelayRow row, KringEvent published) {
        return KafkaMessageFactory.<String>createWriter(
                        language.topic(),
                        null,
                        row.at().toEpochMilli(),
                        published.key().toString())
                .writeBinary(cloudEvent(row, published));
    }

    private CloudEvent cloudEvent(RelayRow row, KringEvent published) {
        var builder = CloudEventBuilder.v1()
                .withId(row.event().getEventIdentifier())
                .withSource(source)
                .withType(EventTypes.typeOf(published.getClass()))
                .withTime(row.at().atOffset(ZoneOffset.UTC))
                .withSubject(row.event().getAggregateIdentifier())
                .withData("application/json", json.writeValueAsBytes(published))
                .withExtension(Extensions.VERSION, Long.toString(row.event().getSequenceNumber()))
                .withExtension(Extensions.POSITION, row.position().toString());
        metadata(row).forEach((name, value) -> {
            String extension = Extensions.OF_METADATA.get(name);
            if (extension != null) {
                builder.withExtension(extension, String.valueOf(value));
            }
        });
        return builder.build();
    }

    private Map<String, Object> metadata(RelayRow row) {
        return json.readValue(String.valueOf(row.event().getMetaData().getData()), METADATA);
    }
}
