package org.kring.deployment;

import static org.kring.deployment.Manifests.name;
import static org.kring.deployment.Manifests.where;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What belongs to a service selects the pods of that service and no others. */
class SelectorRule implements Rule {

    @Override
    public Stream<Finding> check(Manifests manifests) {
        return Stream.of(
                        manifests.of("Service").flatMap(service -> selectsIts(manifests, service, ofService(service))),
                        manifests
                                .of("PodDisruptionBudget")
                                .flatMap(budget -> selectsIts(manifests, budget, budget.at("/spec/selector"))),
                        manifests.deployments().flatMap(pods -> selectsIts(manifests, pods, pods.at("/spec/selector"))),
                        manifests.deployments().flatMap(pods -> hasOneOf(manifests, "Service", pods)),
                        manifests.deployments().flatMap(pods -> hasOneOf(manifests, "PodDisruptionBudget", pods)),
                        manifests.of("PodDisruptionBudget").flatMap(this::letsNodesBeDrained),
                        manifests.of("PodMonitor").flatMap(monitor -> selectsSomething(manifests, monitor)))
                .flatMap(findings -> findings);
    }

    private static JsonNode ofService(ObjectNode service) {
        ObjectNode selector = service.objectNode();
        selector.set("matchLabels", service.at("/spec/selector"));
        return selector;
    }

    private Stream<Finding> selectsIts(Manifests manifests, ObjectNode owner, JsonNode selector) {
        List<String> selected = Labels.isEmpty(selector)
                ? List.of("everything")
                : manifests
                        .deployments()
                        .filter(pods -> Labels.selects(selector, Labels.ofPod(pods)))
                        .map(Manifests::name)
                        .toList();
        return selected.equals(List.of(name(owner)))
                ? Stream.empty()
                : Stream.of(finding(where(owner), "selects " + selected));
    }

    private Stream<Finding> hasOneOf(Manifests manifests, String kind, ObjectNode deployment) {
        return manifests.find(kind, name(deployment)).isPresent()
                ? Stream.empty()
                : Stream.of(finding(where(deployment), "has no " + kind));
    }

    private Stream<Finding> letsNodesBeDrained(ObjectNode budget) {
        return budget.at("/spec/maxUnavailable").asInt(0) > 0
                ? Stream.empty()
                : Stream.of(finding(where(budget), "keeps nodes from being drained"));
    }

    private Stream<Finding> selectsSomething(Manifests manifests, ObjectNode monitor) {
        JsonNode selector = monitor.at("/spec/selector");
        List<Map<String, String>> selected = Labels.pods(manifests)
                .filter(labels -> Labels.selects(selector, labels))
                .toList();
        return selected.isEmpty() ? Stream.of(finding(where(monitor), "selects nothing")) : Stream.empty();
    }
}
