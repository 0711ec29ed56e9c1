package org.kring.deployment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Expressions, read by Prometheus' own grammar; each is read once. */
final class PromQl {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, PromQl> READ = new HashMap<>();

    private final JsonNode answer;

    private PromQl(JsonNode answer) {
        this.answer = answer;
    }

    static void read(Set<String> expressions) {
        Set<String> unread = new HashSet<>(expressions);
        unread.removeAll(READ.keySet());
        if (unread.isEmpty()) {
            return;
        }
        List<String> asked = List.copyOf(unread);
        JsonNode answers = JSON.readTree(Repository.run(JSON.writeValueAsString(asked), List.of("node", "promql.mjs")));
        for (int index = 0; index < asked.size(); index++) {
            READ.put(asked.get(index), new PromQl(answers.get(index)));
        }
    }

    static PromQl of(String expression) {
        return Objects.requireNonNull(READ.get(expression));
    }

    boolean isReadable() {
        return answer.path("wrong").isEmpty();
    }

    Set<String> figures() {
        return Manifests.texts(answer.path("figures")).collect(Collectors.toSet());
    }
}
