package org.kring.importer.api;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What Kring answered, also when it refused. */
public record Answer(int status, JsonNode json) {
    private static final int PRECONDITION_FAILED = 412;

    /** Before anything was asked. */
    public static final Answer NONE = new Answer(0, MissingNode.getInstance());

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** The thing has another version than the call expected. */
    public boolean isStale() {
        return status == PRECONDITION_FAILED;
    }

    /** For a refusal that means that the wish had been fulfilled before. */
    public Answer asIfOk() {
        return new Answer(200, json);
    }

    /** The last part of the problem's type, such as {@code handle-taken}; empty if there is no problem. */
    public String problem() {
        String type = json.path("type").asString("");
        return type.substring(type.lastIndexOf('/') + 1);
    }

    public long version() {
        return json.path("version").asLong(0);
    }

    /** For a person to read. */
    public String reason() {
        String detail = json.path("detail").asString(json.path("title").asString(""));
        StringBuilder reason = new StringBuilder("Kring answered " + status);
        if (!detail.isEmpty()) {
            reason.append(": ").append(detail);
        }
        for (JsonNode error : json.path("errors")) {
            reason.append("; ")
                    .append(error.path("field").asString(""))
                    .append(' ')
                    .append(error.path("message").asString(""));
        }
        return reason.toString();
    }
}
