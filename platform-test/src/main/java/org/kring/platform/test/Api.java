package org.kring.platform.test;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Calls the service under test over HTTP, as somebody. */
@TestComponent
public class Api {

    private final Environment environment;
    private final RestClient http = RestClient.builder()
            .requestFactory(new JdkClientHttpRequestFactory())
            .defaultStatusHandler(status -> true, (request, response) -> {})
            .build();

    Api(Environment environment) {
        this.environment = environment;
    }

    public String baseUrl() {
        return "http://127.0.0.1:" + environment.getProperty("local.server.port");
    }

    public Session as(Person person) {
        return with(PassportOffice.open().passport(person));
    }

    /** What an importer does for somebody. */
    public Session onBehalfOf(Person person) {
        return with(PassportOffice.open().passport(person, People.IMPORTER.id(), List.of("member", "importer")));
    }

    public Session with(String passport) {
        return new Session(headers -> headers.setBearerAuth(passport));
    }

    public Session anonymous() {
        return new Session(headers -> {});
    }

    /** Requests with the same headers. */
    public final class Session {

        private final Consumer<HttpHeaders> headers;

        private Session(Consumer<HttpHeaders> headers) {
            this.headers = headers;
        }

        public Session header(String name, String value) {
            return new Session(headers.andThen(all -> all.set(name, value)));
        }

        public Session ifMatch(long version) {
            return header(HttpHeaders.IF_MATCH, "\"" + version + "\"");
        }

        public Answer get(String path) {
            return send(HttpMethod.GET, path, null);
        }

        public Answer post(String path, Object body) {
            return send(HttpMethod.POST, path, body);
        }

        public Answer post(String path) {
            return send(HttpMethod.POST, path, null);
        }

        public Answer put(String path, Object body) {
            return send(HttpMethod.PUT, path, body);
        }

        public Answer put(String path) {
            return send(HttpMethod.PUT, path, null);
        }

        public Answer patch(String path, Object body) {
            return send(HttpMethod.PATCH, path, body);
        }

        public Answer delete(String path) {
            return send(HttpMethod.DELETE, path, null);
        }

        /** Sends bytes as they are, under the name of a media type. */
        public Answer upload(String path, String mediaType, byte[] body) {
            return send(HttpMethod.POST, path, MediaType.parseMediaType(mediaType), body);
        }

        /** For answers that are no text. */
        public ResponseEntity<byte[]> download(String path) {
            return request(HttpMethod.GET, path).retrieve().toEntity(byte[].class);
        }

        /** @param body an object to be sent as JSON, or a string that is sent as it is; null for none */
        public Answer send(HttpMethod method, String path, @Nullable Object body) {
            return send(method, path, MediaType.APPLICATION_JSON, body);
        }

        private Answer send(HttpMethod method, String path, MediaType type, @Nullable Object body) {
            var request = request(method, path);
            if (body != null) {
                request.contentType(type).body(body);
            }
            var answer = request.retrieve().toEntity(String.class);
            String text = answer.getBody();
            return new Answer(answer.getStatusCode().value(), answer.getHeaders(), text == null ? "" : text);
        }

        private RestClient.RequestBodySpec request(HttpMethod method, String path) {
            return http.method(method)
                    .uri(java.net.URI.create(baseUrl() + path))
                    .headers(headers);
        }
    }

    /** An id as a client would make one. */
    public static UUID newId() {
        return org.kring.platform.web.NewId.next();
    }
}
