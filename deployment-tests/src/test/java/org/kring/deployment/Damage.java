package org.kring.deployment;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One thing that somebody might get wrong, and what is then found: an entry of a table in {@code resources/broken}. */
record Damage(JsonNode entry) {

    static Stream<Damage> listedIn(String table) {
        return Manifests.yaml(Repository.read("deployment-tests/src/test/resources/broken/" + table))
                .valueStream()
                .map(Damage::new);
    }

    List<String> findings() {
        return entry.has("findings")
                ? Manifests.texts(entry.path("findings")).toList()
                : List.of(entry.path("finding").asString());
    }

    Manifests applyTo(Manifests whole) {
        Manifests copy = whole.copy();
        String[] words = entry.path("in").asString().split(" ");
        ObjectNode manifest = copy.get(words[0], words[1]);
        if (entry.has("gone")) {
            copy.all().remove(manifest);
        } else {
            harm(manifest);
        }
        return copy;
    }

    Compose applyTo(Compose whole) {
        Compose copy = whole.copy();
        harm(copy.file().path("services"));
        return copy;
    }

    private void harm(JsonNode whole) {
        JsonNode place = whole.at(entry.path("at").asString());
        entry.propertyStream().forEach(verb -> {
            JsonNode what = verb.getValue();
            switch (verb.getKey()) {
                case "set" -> ((ObjectNode) place).setAll((ObjectNode) what);
                case "remove" -> ((ObjectNode) place).remove(what.asString());
                case "add" -> ((ArrayNode) place).add(what);
                case "drop" -> ((ArrayNode) place).remove(what.asInt());
                case "finding", "findings", "in", "at" -> {}
                default -> throw new IllegalArgumentException("no such harm: " + verb);
            }
        });
    }

    @Override
    public String toString() {
        return findings().getFirst();
    }
}
