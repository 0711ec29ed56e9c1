package org.kring.deployment;

import static org.kring.deployment.Manifests.items;
import static org.kring.deployment.Manifests.name;
import static org.kring.deployment.Manifests.texts;
import static org.kring.deployment.Manifests.where;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything is denied, what is allowed is about somebody, and whoever a service is told to speak to, it may reach. */
class NetworkRule implements Rule {

    @Override
    public Stream<Finding> check(Manifests manifests) {
        return Stream.of(
                        deniesAll(manifests),
                        manifests.of("NetworkPolicy").flatMap(policy -> selectsSomebody(manifests, policy)),
                        manifests.of("Deployment").flatMap(deployment -> hasItsOwn(manifests, deployment)),
                        manifests.of("Deployment").flatMap(deployment -> reaches(manifests, deployment)))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> deniesAll(Manifests manifests) {
        boolean denied = manifests
                .of("NetworkPolicy")
                .anyMatch(policy -> Labels.isEmpty(policy.at("/spec/podSelector"))
                        && texts(policy.at("/spec/policyTypes")).toList().containsAll(List.of("Ingress", "Egress"))
                        && policy.at("/spec/ingress").isEmpty()
                        && policy.at("/spec/egress").isEmpty());
        return denied ? Stream.empty() : Stream.of(finding("NetworkPolicy", "denies nothing by default"));
    }

    private Stream<Finding> selectsSomebody(Manifests manifests, ObjectNode policy) {
        Stream<JsonNode> peers = Stream.of("/spec/ingress", "/spec/egress")
                .flatMap(direction -> items(policy.at(direction)))
                .flatMap(rule -> Stream.concat(items(rule.path("from")), items(rule.path("to"))))
                .filter(peer -> !peer.has("namespaceSelector"))
                .map(peer -> peer.path("podSelector"));
        return Stream.concat(Stream.of(policy.at("/spec/podSelector")), peers)
                .filter(selector -> Labels.pods(manifests).noneMatch(labels -> Labels.selects(selector, labels)))
                .map(selector -> finding(where(policy), "selects nobody by " + selector));
    }

    private Stream<Finding> hasItsOwn(Manifests manifests, ObjectNode deployment) {
        return manifests
                        .find("NetworkPolicy", name(deployment))
                        .filter(policy -> Labels.selects(policy.at("/spec/podSelector"), Labels.ofPod(deployment)))
                        .isPresent()
                ? Stream.empty()
                : Stream.of(finding(where(deployment), "has no NetworkPolicy"));
    }

    /** Both ends must agree, for every service of ours that stands in an address. */
    private Stream<Finding> reaches(Manifests manifests, ObjectNode deployment) {
        return manifests.environment(deployment).values().stream()
                .filter(value -> value.startsWith("http://"))
                .map(value -> value.substring("http://".length()).split(":", 2)[0])
                .distinct()
                .flatMap(host -> manifests.find("Deployment", host).stream())
                .filter(target -> !target.equals(deployment))
                .filter(target -> !allows(manifests, deployment, "egress", "to", target)
                        || !allows(manifests, target, "ingress", "from", deployment))
                .map(target -> finding(where(deployment), "may not speak to " + name(target)));
    }

    private static boolean allows(
            Manifests manifests, ObjectNode of, String direction, String peers, ObjectNode other) {
        Map<String, String> others = Labels.ofPod(other);
        return manifests
                .of("NetworkPolicy")
                .filter(policy -> Labels.selects(policy.at("/spec/podSelector"), Labels.ofPod(of)))
                .flatMap(policy -> items(policy.at("/spec/" + direction)))
                .flatMap(rule -> items(rule.path(peers)))
                .filter(peer -> peer.has("podSelector") && !peer.has("namespaceSelector"))
                .anyMatch(peer -> Labels.selects(peer.path("podSelector"), others));
    }
}
