package org.kring.driver;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway answered. */
public record Answer(int status, HttpHeaders headers, String body) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    public JsonNode json() {
        return body.isEmpty()
                ? JsonMapper.shared().missingNode()
                : JsonMapper.shared().readTree(body);
    }

    public String id() {
        return json().get("id").stringValue();
    }

    public JsonNode items() {
        return json().get("items");
    }

    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** Whether it is a problem that tells when to come back. */
    public boolean saysWhenToComeBack() {
        return headers.firstValue("Retry-After").isPresent()
                && headers.firstValue("Content-Type").orElse("").startsWith("application/problem+json");
    }

    /** @throws AssertionError if it is another one */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("expected " + expected + " but was " + status + ": " + body);
        }
        return this;
    }
}
