package org.kring.gateway.client;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.gateway.CannotStart;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the build of the web client left in its jar. Names of files hold a hash of what is in them. */
@Component
public class ClientBuild {

    static final String FOLDER = "META-INF/kring-web-client/";

    private static final String FONT_OF_OUR_ALPHABET = "-latin-wght-normal";

    /** The entry of Vite's manifest with which the page begins, and what that needs at once. */
    private final List<JsonNode> firstPage;

    ClientBuild() throws IOException {
        if (!file("index.html").exists()) {
            throw new CannotStart("The web client is missing from this build."
                    + " Build the module web-client first: mvn package, without -pl.");
        }
        this.firstPage = firstPage();
    }

    static ClassPathResource file(String name) {
        return new ClassPathResource(FOLDER + name);
    }

    /** The address of a font of that family, if the client brings it. {@code family}: as in {@code atkinson-…}. */
    public Optional<String> font(String family) {
        return fonts().filter(font -> font.contains(family)).findFirst();
    }

    /** What a browser may fetch while it still reads the page, as values of the header {@code Link}. */
    List<String> preloads() {
        return Stream.concat(
                        firstPage.stream()
                                .map(chunk -> "/" + chunk.path("file").asString())
                                .map("<%s>; rel=modulepreload; crossorigin"::formatted),
                        fonts().map("<%s>; rel=preload; as=font; type=\"font/woff2\"; crossorigin"::formatted))
                .toList();
    }

    private Stream<String> fonts() {
        return firstPage.stream()
                .flatMap(chunk -> chunk.path("assets").valueStream())
                .map(asset -> "/" + asset.asString())
                .filter(asset -> asset.contains(FONT_OF_OUR_ALPHABET));
    }

    private static List<JsonNode> firstPage() throws IOException {
        try (InputStream stream = file(".vite/manifest.json").getInputStream()) {
            JsonNode manifest = JsonMapper.shared().readTree(stream);
            Map<String, JsonNode> chunks = new LinkedHashMap<>();
            collect("index.html", manifest, chunks);
            return List.copyOf(chunks.values());
        }
    }

    private static void collect(String name, JsonNode manifest, Map<String, JsonNode> into) {
        JsonNode chunk = manifest.path(name);
        if (!chunk.isMissingNode() && into.putIfAbsent(name, chunk) == null) {
            chunk.path("imports").valueStream().forEach(needed -> collect(needed.asString(), manifest, into));
        }
    }
}
