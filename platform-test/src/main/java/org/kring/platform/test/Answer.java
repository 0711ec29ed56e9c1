package org.kring.platform.test;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. */
public record Answer(int status, HttpHeaders headers, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A missing node where there is no body. */
    public JsonNode json() {
        return body.isEmpty() ? JSON.missingNode() : JSON.readTree(body);
    }

    public UUID id() {
        return UUID.fromString(json().get("id").stringValue());
    }

    public long version() {
        return json().get("version").longValue();
    }

    public @Nullable String header(String name) {
        return headers.getFirst(name);
    }

    /** The end of the problem's type; empty where the answer is no problem. */
    public String problem() {
        JsonNode type = json().path("type");
        return type.isString() ? type.stringValue().replace("/problems/", "") : "";
    }
}
