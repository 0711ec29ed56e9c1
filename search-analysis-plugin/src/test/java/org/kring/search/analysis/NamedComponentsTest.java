package org.kring.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.elasticsearch.plugin.NamedComponent;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Elasticsearch reads {@code named_components.json}, not the annotations; the installer that would write it is not used. */
class NamedComponentsTest {

    @Test
    void the_list_of_components_names_every_component_and_no_other() throws IOException {
        Map<String, Map<String, String>> components = new TreeMap<>();
        Stream.of(
                        DutchAnalyzerFactory.class,
                        EnglishAnalyzerFactory.class,
                        AsciiFoldingFactory.class,
                        EdgeNGramFactory.class,
                        StemmerFactory.class,
                        StemmerOverrideFactory.class)
                .forEach(type -> components
                        .computeIfAbsent(onlyInterface(type), missing -> new TreeMap<>())
                        .put(type.getAnnotation(NamedComponent.class).value(), type.getName()));

        assertThat(components).isEqualTo(listed());
    }

    private static String onlyInterface(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).findFirst().orElseThrow().getName();
    }

    private static Map<String, Map<String, String>> listed() throws IOException {
        try (InputStream json = NamedComponentsTest.class.getResourceAsStream("/named_components.json")) {
            return new JsonMapper().readValue(json, new TypeReference<>() {});
        }
    }
}
