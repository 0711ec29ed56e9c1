package org.kring.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
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
        assertThat(read(file))
                .as(
                        "%s is not what %s-service serves. Write it again, look at what changes for clients, and commit it:"
                                + " mvn -pl %s-service verify -Dit.test=ApiDocsIT -Dkring.openapi.write",
                        file, service, service)
                .isEqualTo(served);
    }

    private static String served(Api api) {
        ObjectNode document = (ObjectNode) api.anonymous().get("/v3/api-docs").json();
        document.remove("servers");
        return JSON.writeValueAsString(sorted(document)) + "\n";
    }

    private static Object sorted(JsonNode node) {
        return JSON.treeToValue(node, Object.class);
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
