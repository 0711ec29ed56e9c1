package org.kring.deployment;

import static org.kring.deployment.Manifests.container;
import static org.kring.deployment.Manifests.items;
import static org.kring.deployment.Manifests.name;
import static org.kring.deployment.Manifests.where;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A port that is named is a port of what it is named for, and a service listens where its container says, to others than
 * itself. No Service leads to its figures.
 */
class PortRule implements Rule {

    static final String OF_PEOPLE = "http";
    static final String OF_FIGURES = "management";
    private static final Map<String, String> TOLD =
            Map.of(OF_PEOPLE, "SERVER_PORT", OF_FIGURES, "MANAGEMENT_SERVER_PORT");

    @Override
    public Stream<Finding> check(Manifests manifests) {
        return Stream.of(
                        manifests.of("Service").flatMap(service -> leadsToContainer(manifests, service)),
                        manifests.of("Ingress").flatMap(ingress -> leadsToService(manifests, ingress)),
                        manifests.of("NetworkPolicy").flatMap(policy -> namesPorts(manifests, policy)),
                        manifests.deployments().flatMap(deployment -> listens(manifests, deployment)))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> leadsToContainer(Manifests manifests, ObjectNode service) {
        return items(service.at("/spec/ports"))
                .filter(port -> port.path("targetPort").asString().equals(OF_FIGURES)
                        || manifests
                                .find("Deployment", name(service))
                                .filter(deployment -> hasPort(
                                        deployment, port.path("targetPort").asString()))
                                .isEmpty())
                .map(port -> finding(
                        where(service),
                        "leads to port " + port.path("targetPort").asString()));
    }

    private Stream<Finding> leadsToService(Manifests manifests, ObjectNode ingress) {
        return items(ingress.at("/spec/rules"))
                .flatMap(rule -> items(rule.at("/http/paths")))
                .map(path -> path.at("/backend/service"))
                .filter(backend -> manifests
                        .find("Service", backend.path("name").asString())
                        .filter(service -> items(service.at("/spec/ports"))
                                .anyMatch(port -> port.path("name").equals(backend.at("/port/name"))))
                        .isEmpty())
                .map(backend -> finding(where(ingress), "leads to " + backend));
    }

    /** Also ports in numbers are checked where they are of our own pods: peers are selected by name. */
    private Stream<Finding> namesPorts(Manifests manifests, ObjectNode policy) {
        JsonNode selector = policy.at("/spec/podSelector");
        return items(policy.at("/spec/ingress"))
                .flatMap(from -> items(from.path("ports")))
                .map(port -> port.path("port"))
                .filter(JsonNode::isString)
                .filter(port -> manifests
                        .deployments()
                        .filter(deployment -> Labels.selects(selector, Labels.ofPod(deployment)))
                        .noneMatch(deployment -> hasPort(deployment, port.asString())))
                .map(port -> finding(where(policy), "names port " + port.asString()));
    }

    private Stream<Finding> listens(Manifests manifests, ObjectNode deployment) {
        Map<String, String> told = manifests.environment(deployment);
        Stream<Finding> elsewhere = items(container(deployment).path("ports"))
                .filter(declared ->
                        !Objects.equals(declared.path("containerPort").asString(), toldOf(declared, told)))
                .map(declared -> finding(
                        where(deployment),
                        "listens at " + toldOf(declared, told) + ", not at "
                                + declared.path("containerPort").asString()));
        return "0.0.0.0".equals(told.get("SERVER_ADDRESS"))
                ? elsewhere
                : Stream.concat(elsewhere, Stream.of(finding(where(deployment), "listens to itself only")));
    }

    private static String toldOf(JsonNode port, Map<String, String> told) {
        return told.getOrDefault(TOLD.getOrDefault(port.path("name").asString(), ""), "nothing");
    }

    static boolean hasPort(JsonNode deployment, String name) {
        return items(container(deployment).path("ports"))
                .anyMatch(port -> port.path("name").asString().equals(name));
    }
}
