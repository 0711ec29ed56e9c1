package org.kring.acceptance;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway answered. */
record Answer(int status, HttpHeaders headers, String body) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    JsonNode json() {
        return body.isEmpty()
                ? JsonMapper.shared().missingNode()
                : JsonMapper.shared().readTree(body);
    }

    String id() {
        return json().get("id").stringValue();
    }

    JsonNode items() {
        return json().get("items");
    }

    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("expected " + expected + " but was " + status + ": " + body);
        }
        return this;
    }
}
