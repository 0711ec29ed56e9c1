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
    private static final String FONT_OF_RUNNING_TEXT = "atkinson-";
    private static final String ENTRY = "index.html";
    private static final String HOME = "src/routes/index.tsx";

    /** The entry of Vite's manifest with which every page begins, and what that needs at once. */
    private final List<JsonNode> everyPage;

    /** The same, and what the home page alone needs. */
    private final List<JsonNode> homePage;

    ClientBuild() throws IOException {
        if (!file(ENTRY).exists()) {
            throw new CannotStart("The web client is missing from this build."
                    + " Build the module web-client first: mvn package, without -pl.");
        }
        JsonNode manifest = manifest();
        this.everyPage = chunks(manifest, ENTRY);
        this.homePage = chunks(manifest, ENTRY, HOME);
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
        return preloads(everyPage);
    }

    /** The same for the home page, on which most visits begin: otherwise it is asked for when the rest has run. */
    List<String> preloadsOfHome() {
        return preloads(homePage);
    }

    /**
     * Of the fonts only the one in which nearly everything is written: on a slow line each costs a second in which the
     * script does not come.
     */
    private List<String> preloads(List<JsonNode> chunks) {
        return Stream.of(
                        chunks.stream()
                                .map(chunk ->
                                        "</" + chunk.path("file").asString() + ">; rel=modulepreload; crossorigin"),
                        chunks.stream()
                                .flatMap(chunk -> chunk.path("css").valueStream())
                                .map(style -> "</" + style.asString() + ">; rel=preload; as=style; crossorigin"),
                        fonts().filter(font -> font.contains(FONT_OF_RUNNING_TEXT))
                                .map(font -> "<" + font + ">; rel=preload; as=font; type=\"font/woff2\"; crossorigin"))
                .flatMap(values -> values)
                .toList();
    }

    private Stream<String> fonts() {
        return everyPage.stream()
                .flatMap(chunk -> chunk.path("assets").valueStream())
                .map(asset -> "/" + asset.asString())
                .filter(asset -> asset.contains(FONT_OF_OUR_ALPHABET));
    }

    private static JsonNode manifest() throws IOException {
        try (InputStream stream = file(".vite/manifest.json").getInputStream()) {
            return JsonMapper.shared().readTree(stream);
        }
    }

    /** @param sources what the chunks are made of; Vite adds to a route's name which part of it a chunk holds */
    private static List<JsonNode> chunks(JsonNode manifest, String... sources) {
        Map<String, JsonNode> chunks = new LinkedHashMap<>();
        for (String source : sources) {
            manifest.propertyStream()
                    .map(Map.Entry::getKey)
                    .filter(name -> name.equals(source) || name.startsWith(source + "?"))
                    .forEach(name -> collect(name, manifest, chunks));
        }
        return List.copyOf(chunks.values());
    }

    private static void collect(String name, JsonNode manifest, Map<String, JsonNode> into) {
        JsonNode chunk = manifest.path(name);
        if (!chunk.isMissingNode() && into.putIfAbsent(name, chunk) == null) {
            chunk.path("imports").valueStream().forEach(needed -> collect(needed.asString(), manifest, into));
        }
    }
}
