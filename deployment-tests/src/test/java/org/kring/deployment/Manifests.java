package org.kring.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Everything that one overlay makes of Kring. */
record Manifests(List<ObjectNode> all) {

    private static final YAMLMapper YAML = new YAMLMapper();

    static Manifests render(String overlay) {
        String kustomization =
                Repository.ROOT.resolve("k8s/overlays/" + overlay).toString();
        String rendered = Repository.run("", List.of("target/kubectl", "kustomize", kustomization));
        try (var documents = YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(rendered)) {
            return new Manifests(documents.readAll());
        }
    }

    static JsonNode yaml(String text) {
        return YAML.readTree(text);
    }

    Manifests copy() {
        return new Manifests(
                new ArrayList<>(all.stream().map(ObjectNode::deepCopy).toList()));
    }

    Stream<ObjectNode> of(String kind) {
        return all.stream().filter(manifest -> manifest.path("kind").asString().equals(kind));
    }

    Stream<ObjectNode> deployments() {
        return of("Deployment");
    }

    Optional<ObjectNode> find(String kind, String name) {
        return of(kind).filter(manifest -> name(manifest).equals(name)).findFirst();
    }

    ObjectNode get(String kind, String name) {
        return find(kind, name).orElseThrow(() -> new AssertionError("There is no " + kind + " " + name));
    }

    static String name(JsonNode manifest) {
        return manifest.at("/metadata/name").asString();
    }

    static String where(JsonNode manifest) {
        return manifest.path("kind").asString() + " " + name(manifest);
    }

    static JsonNode pod(JsonNode deployment) {
        return deployment.at("/spec/template/spec");
    }

    static JsonNode container(JsonNode deployment) {
        return pod(deployment).at("/containers/0");
    }

    static Stream<JsonNode> items(JsonNode list) {
        return list.valueStream();
    }

    static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString);
    }

    /** The literal environment of a pod, ConfigMaps read in. */
    Map<String, String> environment(JsonNode deployment) {
        var environment = new TreeMap<String, String>();
        items(container(deployment).path("envFrom"))
                .flatMap(from -> find("ConfigMap", from.at("/configMapRef/name").asString()).stream())
                .flatMap(map -> map.path("data").propertyStream())
                .forEach(entry ->
                        environment.put(entry.getKey(), entry.getValue().asString()));
        items(container(deployment).path("env"))
                .forEach(entry -> environment.put(
                        entry.path("name").asString(), entry.path("value").asString()));
        return environment;
    }

    /** Names of the files that a pod gets of Secrets, which Spring reads as settings. */
    static Stream<String> secretFiles(JsonNode deployment) {
        return secrets(deployment)
                .flatMap(secret -> items(secret.path("items")))
                .map(item -> item.path("path").asString());
    }

    static Stream<JsonNode> secrets(JsonNode deployment) {
        return items(pod(deployment).path("volumes"))
                .flatMap(volume -> items(volume.at("/projected/sources")))
                .map(source -> source.path("secret"))
                .filter(JsonNode::isObject);
    }
}
