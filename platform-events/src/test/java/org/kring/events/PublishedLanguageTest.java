package org.kring.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in {@code published/} was once sent: today's records must read it and write it as it was. */
class PublishedLanguageTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Class<? extends KringEvent>> events() {
        return Stream.of(CommunityEvent.class, ContentEvent.class, BoardEvent.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .map(event -> event.asSubclass(KringEvent.class));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_read_and_written_as_it_was(Class<? extends KringEvent> event) throws IOException {
        String file = "/published/" + event.getSimpleName() + ".json";
        try (InputStream in = event.getResourceAsStream(file)) {
            assertThat(in)
                    .as("%s is missing: write what this event looks like on Kafka", file)
                    .isNotNull();
            JsonNode golden = JSON.readTree(in);
            assertThat(JSON.<JsonNode>valueToTree(JSON.treeToValue(golden, event)))
                    .isEqualTo(golden);
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_field_that_is_not_known_yet_is_passed_over(Class<? extends KringEvent> event) throws IOException {
        try (InputStream in = event.getResourceAsStream("/published/" + event.getSimpleName() + ".json")) {
            var json = (tools.jackson.databind.node.ObjectNode) JSON.readTree(in);
            KringEvent known = JSON.treeToValue(json, event);
            assertThat(JSON.treeToValue(json.put("addedLater", true), event)).isEqualTo(known);
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_type_leads_back_to_its_event(Class<? extends KringEvent> event) {
        assertThat(EventTypes.eventOf(EventTypes.typeOf(event))).contains(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void no_event_but_the_profile_names_a_person_otherwise_than_by_id(Class<? extends KringEvent> event) {
        if (event != CommunityEvent.PersonChanged.class) {
            assertThat(Arrays.stream(event.getRecordComponents()).map(component -> component.getName()))
                    .doesNotContain("handle", "phone", "email", "personName", "authorName");
        }
    }
}
