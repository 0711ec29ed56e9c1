package org.kring.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One thing that somebody might get wrong, and what is then found. */
record Damage(List<String> findings, Consumer<Manifests> harm) {

    static Damage damage(String finding, Consumer<Manifests> harm) {
        return new Damage(List.of(finding), harm);
    }

    Damage alsoFinding(String another) {
        var both = new ArrayList<>(findings);
        both.add(another);
        return new Damage(both, harm);
    }

    Manifests applyTo(Manifests whole) {
        Manifests copy = whole.copy();
        harm.accept(copy);
        return copy;
    }

    @Override
    public String toString() {
        return findings.getFirst();
    }

    static Consumer<Manifests> at(String manifest, String path, String field, Object value) {
        return manifests -> object(manifests, manifest, path).set(field, Manifests.value(value));
    }

    static Consumer<Manifests> removed(String manifest, String path, String field) {
        return manifests -> object(manifests, manifest, path).remove(field);
    }

    static Consumer<Manifests> added(String manifest, String path, String yaml) {
        return manifests -> ((ArrayNode) find(manifests, manifest).at(path)).add(Manifests.yaml(yaml));
    }

    static Consumer<Manifests> dropped(String manifest, String path, int index) {
        return manifests -> ((ArrayNode) find(manifests, manifest).at(path)).remove(index);
    }

    static Consumer<Manifests> gone(String manifest) {
        return manifests -> manifests.all().remove(find(manifests, manifest));
    }

    static Consumer<Manifests> renamed(String manifest, String kind, String name) {
        return manifests -> {
            ObjectNode found = find(manifests, manifest);
            found.put("kind", kind);
            ((ObjectNode) found.path("metadata")).put("name", name);
        };
    }

    private static ObjectNode object(Manifests manifests, String manifest, String path) {
        return (ObjectNode) find(manifests, manifest).at(path);
    }

    private static ObjectNode find(Manifests manifests, String manifest) {
        String[] words = manifest.split(" ");
        return manifests.get(words[0], words[1]);
    }
}
