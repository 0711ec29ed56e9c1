package org.kring.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.community.community.CommunityEvent;
import org.kring.community.district.DistrictEvent;
import org.kring.community.membership.MembershipEvent;
import org.kring.community.person.PersonEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was stored once is read for ever: a golden file per event and revision, read and written by today's code. */
class GoldenEventsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @MethodSource("everyStoredEvent")
    void todays_code_reads_what_was_stored_and_stores_the_same(Class<?> event) throws IOException {
        JsonNode golden = golden(event);

        Object read = JSON.treeToValue(golden, event);

        assertThat(JSON.<JsonNode>valueToTree(read)).isEqualTo(golden);
    }

    static Stream<Class<?>> everyStoredEvent() {
        return Stream.of(DistrictEvent.class, PersonEvent.class, CommunityEvent.class, MembershipEvent.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()));
    }

    private static JsonNode golden(Class<?> event) throws IOException {
        String revision = event.getAnnotation(Revision.class).value();
        String file = "/golden/%s.v%s.json".formatted(event.getSimpleName(), revision);
        try (InputStream stored = Objects.requireNonNull(GoldenEventsTest.class.getResourceAsStream(file), file)) {
            return JSON.readTree(stored);
        }
    }
}
