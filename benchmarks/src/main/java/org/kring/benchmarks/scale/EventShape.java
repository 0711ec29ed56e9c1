package org.kring.benchmarks.scale;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the platform keeps an event of a kind, read from one that it stored itself.
 *
 * @param aggregateId of that one
 */
record EventShape(String aggregateId, ObjectNode payload) {

    static EventShape read(String aggregateId, String payload) {
        return new EventShape(aggregateId, (ObjectNode) JsonMapper.shared().readTree(payload));
    }

    /** The payload of another one. Fields that are not named stay as they are; one that is not there is a mistake. */
    String with(Map<String, ?> values) {
        ObjectNode other = payload.deepCopy();
        values.forEach((field, value) -> {
            if (!other.has(field)) {
                throw new IllegalArgumentException("an event has no " + field + " any more: " + payload);
            }
            other.set(field, JsonMapper.shared().<JsonNode>valueToTree(value));
        });
        return JsonMapper.shared().writeValueAsString(other);
    }
}
