package org.kring.deployment;

import static org.kring.deployment.Manifests.items;
import static org.kring.deployment.Manifests.name;
import static org.kring.deployment.Manifests.texts;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Selectors, read as Kubernetes reads them, and the pods that there are to select. */
final class Labels {

    private Labels() {}

    /** Those of Deployments, and those that operators make, by the labels that their documentation promises. */
    static Stream<Map<String, String>> pods(Manifests manifests) {
        return Stream.of(
                        manifests.deployments().map(Labels::ofPod),
                        manifests.of("Cluster").map(cluster -> Map.of("cnpg.io/cluster", name(cluster))),
                        manifests.of("Kafka").map(kafka -> Map.of("strimzi.io/cluster", name(kafka))),
                        manifests
                                .of("Kafka")
                                .filter(kafka -> kafka.at("/spec/kafkaExporter").isObject())
                                .map(kafka -> Map.of(
                                        "strimzi.io/cluster", name(kafka),
                                        "strimzi.io/kind", "Kafka",
                                        "app.kubernetes.io/name", "kafka-exporter")),
                        manifests
                                .of("Elasticsearch")
                                .map(search -> Map.of("elasticsearch.k8s.elastic.co/cluster-name", name(search))))
                .flatMap(pods -> pods);
    }

    static Map<String, String> ofPod(JsonNode deployment) {
        return map(deployment.at("/spec/template/metadata/labels"));
    }

    static Map<String, String> map(JsonNode labels) {
        var map = new TreeMap<String, String>();
        labels.propertyStream()
                .forEach(label -> map.put(label.getKey(), label.getValue().asString()));
        return map;
    }

    static boolean isEmpty(JsonNode selector) {
        return selector.path("matchLabels").isEmpty()
                && selector.path("matchExpressions").isEmpty();
    }

    static boolean selects(JsonNode selector, Map<String, String> labels) {
        return labels.entrySet().containsAll(map(selector.path("matchLabels")).entrySet())
                && items(selector.path("matchExpressions")).allMatch(expression -> holds(expression, labels));
    }

    private static boolean holds(JsonNode expression, Map<String, String> labels) {
        if (!expression.path("operator").asString().equals("In")) {
            throw new IllegalArgumentException("Only In is understood here: " + expression);
        }
        String value = labels.get(expression.path("key").asString());
        return value != null && texts(expression.path("values")).anyMatch(value::equals);
    }
}
