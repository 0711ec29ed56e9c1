package org.kring.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.transport.TransportOptions;
import co.elastic.clients.transport.http.TransportHttpClient;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InOnePieceTest {

    private final Sent sent = new Sent();
    private final InOnePiece client = new InOnePiece(sent);

    @Test
    void the_lines_of_a_request_are_sent_as_one() throws IOException {
        List<ByteBuffer> lines = List.of(bytes("{\"index\":{}}\n"), bytes("{\"title\":\"Rooster\"}\n"));

        send(lines);
        send(lines);

        assertThat(sent.bodies)
                .hasSize(2)
                .allSatisfy(body -> assertThat(body).containsExactly("{\"index\":{}}\n{\"title\":\"Rooster\"}\n"));
    }

    @Test
    void a_request_without_a_body_is_sent_without_one() throws IOException {
        send(null);

        assertThat(sent.bodies).containsExactly(List.of());
    }

    private void send(@Nullable Iterable<ByteBuffer> body) throws IOException {
        client.performRequest(
                "bulk", null, new TransportHttpClient.Request("POST", "/_bulk", Map.of(), Map.of(), body), null);
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Sent implements TransportHttpClient {

        final List<List<String>> bodies = new ArrayList<>();

        @Override
        public @Nullable Response performRequest(
                String endpoint, @Nullable Node node, Request request, @Nullable TransportOptions options) {
            bodies.add(
                    request.body() == null
                            ? List.of()
                            : StreamSupport.stream(request.body().spliterator(), false)
                                    .map(part -> StandardCharsets.UTF_8
                                            .decode(part.duplicate())
                                            .toString())
                                    .toList());
            return null;
        }

        @Override
        public CompletableFuture<Response> performRequestAsync(
                String endpoint, @Nullable Node node, Request request, @Nullable TransportOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}
    }
}
