package org.kring.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI document that the web client's types are generated from, {@code web-client/openapi/<service>.json}. It
 * holds what the service serves, keys sorted and without the server's address; {@code -Dkring.openapi.write} writes it.
 */
public final class ClientContract {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT)
            .build();

    private ClientContract() {}

    /** @param service the name of its module without {@code -service} */
    public static void assertFresh(String service, Api api) {
        String served = served(api);
        Path file = Path.of("..", "web-client", "openapi", service + ".json");
        if (System.getProperty("kring.openapi.write") != null) {
            write(file, served);
        }
        String kept = read(file);
        assertThat(kept.equals(served))
                .as(
                        "%s is not what %s-service serves, from line %d on. Write it again, look at what changes for clients"
                                + " and commit it: mvn -pl %s-service verify -Dit.test=ApiDocsIT -Dkring.openapi.write",
                        file, service, firstDifference(kept, served), service)
                .isTrue();
    }

    private static long firstDifference(String kept, String served) {
        int same = Arrays.mismatch(kept.toCharArray(), served.toCharArray());
        return served.substring(0, Math.max(0, Math.min(same, served.length())))
                .lines()
                .count();
    }

    private static String served(Api api) {
        ObjectNode document = (ObjectNode) api.anonymous().get("/v3/api-docs").json();
        document.remove("servers");
        return JSON.writeValueAsString(JSON.treeToValue(document, Object.class)) + "\n";
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, String document) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, document);
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }
}
