package org.kring.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds stored events to what was once written: {@code golden/<Event>.v<revision>.json} on the class path is read by
 * today's record and must come out as it went in. An event without a file fails.
 */
public final class GoldenEvents {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GoldenEvents() {}

    /** @param family the sealed interface of an aggregate's events */
    public static Stream<DynamicTest> of(Class<?> family) {
        Class<?>[] events = family.getPermittedSubclasses();
        assertThat(events).as("%s is not sealed", family).isNotEmpty();
        return Arrays.stream(events)
                .map(event -> DynamicTest.dynamicTest(event.getSimpleName(), () -> assertReadable(event)));
    }

    private static void assertReadable(Class<?> event) {
        Revision revision = event.getAnnotation(Revision.class);
        assertThat(revision).as("%s has no @Revision", event).isNotNull();
        String file = "/golden/" + event.getSimpleName() + ".v" + revision.value() + ".json";
        JsonNode golden = read(event, file);
        assertThat(JSON.<JsonNode>valueToTree(JSON.treeToValue(golden, event)))
                .as("%s as today's %s writes it", file, event.getSimpleName())
                .isEqualTo(golden);
    }

    private static JsonNode read(Class<?> event, String file) {
        try (InputStream in = event.getResourceAsStream(file)) {
            assertThat(in)
                    .as("%s is missing: write what this event looks like in the store", file)
                    .isNotNull();
            return JSON.readTree(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
