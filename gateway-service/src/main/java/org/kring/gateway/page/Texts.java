package org.kring.gateway.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What the pages say, in each language. */
@Component
class Texts {

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    Texts() {
        Arrays.stream(Language.values()).forEach(language -> texts.put(language, read(language)));
    }

    Map<String, String> in(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private static Map<String, String> read(Language language) {
        var file = new ClassPathResource("gateway-pages/texts_" + language.code() + ".properties");
        Properties properties = new Properties();
        try (InputStream content = file.getInputStream()) {
            properties.load(content);
        } catch (IOException e) {
            throw new UncheckedIOException("The texts of the pages are missing: " + file, e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }
}
