package org.kring.deployment;

import static org.kring.deployment.Manifests.items;
import static org.kring.deployment.Manifests.name;
import static org.kring.deployment.Manifests.where;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An autoscaler scales a Deployment that is there, by figures that somebody gives it, no further than helps. */
class AutoscalerRule implements Rule {

    /** The gateway consumes nothing, so no topic limits it. */
    private static final String NO_CONSUMER = "1000";

    @Override
    public Stream<Finding> check(Manifests manifests) {
        return Stream.concat(
                manifests
                        .of("HorizontalPodAutoscaler")
                        .flatMap(scaler -> Stream.of(
                                        hasTarget(manifests, scaler),
                                        isWithinPartitions(manifests, scaler),
                                        items(scaler.at("/spec/metrics"))
                                                .flatMap(metric -> isGiven(manifests, scaler, metric)))
                                .flatMap(findings -> findings)),
                manifests
                        .deployments()
                        .filter(deployment -> manifests
                                .find("HorizontalPodAutoscaler", name(deployment))
                                .isEmpty())
                        .map(deployment -> finding(where(deployment), "is scaled by nothing")));
    }

    private Stream<Finding> hasTarget(Manifests manifests, ObjectNode scaler) {
        JsonNode target = scaler.at("/spec/scaleTargetRef");
        return manifests
                        .find(
                                target.path("kind").asString(),
                                target.path("name").asString())
                        .filter(found -> found.path("apiVersion").equals(target.path("apiVersion")))
                        .isPresent()
                ? Stream.empty()
                : Stream.of(finding(where(scaler), "scales " + target));
    }

    /** More consumers than a topic has partitions have nothing to do. */
    private Stream<Finding> isWithinPartitions(Manifests manifests, ObjectNode scaler) {
        int most = scaler.at("/spec/maxReplicas").asInt();
        int least = scaler.at("/spec/minReplicas").asInt();
        return manifests
                .find("Deployment", name(scaler))
                .map(deployment ->
                        manifests.environment(deployment).getOrDefault("KRING_TOPIC_PARTITIONS", NO_CONSUMER))
                .map(Integer::parseInt)
                .filter(partitions -> most > partitions || least > most)
                .map(partitions -> finding(
                        where(scaler), "goes from " + least + " to " + most + " for " + partitions + " partitions"))
                .stream();
    }

    private Stream<Finding> isGiven(Manifests manifests, ObjectNode scaler, JsonNode metric) {
        JsonNode adapter = Manifests.yaml(Repository.read("k8s/components/monitoring/prometheus-adapter.yaml"));
        return switch (metric.path("type").asString()) {
            case "Resource" -> Stream.empty();
            case "Pods" -> isServed(adapter.at("/rules/custom"), metric.at("/pods/metric"), scaler);
            case "External" ->
                Stream.concat(
                        isServed(adapter.at("/rules/external"), metric.at("/external/metric"), scaler),
                        isAboutItself(manifests, scaler, metric.at("/external/metric/selector/matchLabels/service")));
            default -> Stream.of(finding(where(scaler), "asks for " + metric));
        };
    }

    private Stream<Finding> isServed(JsonNode rules, JsonNode metric, ObjectNode scaler) {
        String wanted = metric.path("name").asString();
        return items(rules).anyMatch(rule -> rule.path("seriesQuery").asString().startsWith(wanted + "{"))
                ? Stream.empty()
                : Stream.of(finding(where(scaler), "asks for " + wanted + ", which the adapter does not serve"));
    }

    private Stream<Finding> isAboutItself(Manifests manifests, ObjectNode scaler, JsonNode service) {
        String target = scaler.at("/spec/scaleTargetRef/name").asString();
        return service.asString("").equals(target)
                ? Stream.empty()
                : Stream.of(finding(where(scaler), "asks how late " + service.asString("") + " is"));
    }
}
