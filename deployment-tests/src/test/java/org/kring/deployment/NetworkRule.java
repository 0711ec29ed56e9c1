package org.kring.deployment;

import static org.kring.deployment.Manifests.items;
import static org.kring.deployment.Manifests.name;
import static org.kring.deployment.Manifests.texts;
import static org.kring.deployment.Manifests.where;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything is denied, what is allowed is about somebody, and whoever a service is told to speak to, it may reach. */
class NetworkRule implements Rule {

    private static final Pattern ADDRESS = Pattern.compile("^(?:https?://|jdbc:postgresql://)?([a-z-]+):(\\d+)(?:/|$)");

    @Override
    public Stream<Finding> check(Manifests manifests) {
        return Stream.of(
                        deniesAll(manifests),
                        manifests.of("NetworkPolicy").flatMap(policy -> selectsSomebody(manifests, policy)),
                        manifests.deployments().flatMap(deployment -> hasItsOwn(manifests, deployment)),
                        manifests.deployments().flatMap(deployment -> reaches(manifests, deployment)))
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

    /** Both ends must agree, for whatever stands in an address: services of ours and stores. */
    private Stream<Finding> reaches(Manifests manifests, ObjectNode deployment) {
        Map<String, String> own = Labels.ofPod(deployment);
        return manifests.environment(deployment).values().stream()
                .flatMap(value -> ADDRESS.matcher(value).results())
                .flatMap(address -> Target.of(manifests, address.group(1), Integer.parseInt(address.group(2))).stream())
                .distinct()
                .filter(target -> !target.labels().equals(own))
                .filter(target -> !allows(manifests, own, "egress", "to", target.labels(), target.port())
                        || !target.decidesElsewhere()
                                && !allows(manifests, target.labels(), "ingress", "from", own, target.port()))
                .map(target -> finding(where(deployment), "may not speak to " + target.host()));
    }

    /** The pods behind an address. Kafka's brokers get what they let in from Strimzi, not from policies of ours. */
    private record Target(String host, int port, Map<String, String> labels, boolean decidesElsewhere) {

        static Optional<Target> of(Manifests manifests, String host, int port) {
            return Stream.of(
                            manifests
                                    .find("Deployment", host)
                                    .map(pods -> new Target(host, port, Labels.ofPod(pods), false))
                                    .stream(),
                            store(manifests, "Cluster", "-rw", "cnpg.io/cluster", host, port),
                            store(manifests, "Kafka", "-kafka-bootstrap", "strimzi.io/cluster", host, port),
                            store(
                                    manifests,
                                    "Elasticsearch",
                                    "-es-http",
                                    "elasticsearch.k8s.elastic.co/cluster-name",
                                    host,
                                    port))
                    .flatMap(targets -> targets)
                    .findFirst();
        }

        private static Stream<Target> store(
                Manifests manifests, String kind, String suffix, String label, String host, int port) {
            return manifests
                    .of(kind)
                    .filter(store -> host.equals(name(store) + suffix))
                    .map(store -> new Target(host, port, Map.of(label, name(store)), kind.equals("Kafka")));
        }
    }

    private static boolean allows(
            Manifests manifests,
            Map<String, String> of,
            String direction,
            String peers,
            Map<String, String> other,
            int port) {
        return manifests
                .of("NetworkPolicy")
                .filter(policy -> Labels.selects(policy.at("/spec/podSelector"), of))
                .flatMap(policy -> items(policy.at("/spec/" + direction)))
                .filter(rule -> items(rule.path("ports"))
                        .map(allowed -> allowed.path("port"))
                        .anyMatch(allowed -> isPort(allowed, port)))
                .flatMap(rule -> items(rule.path(peers)))
                .filter(peer -> peer.has("podSelector") && !peer.has("namespaceSelector"))
                .anyMatch(peer -> Labels.selects(peer.path("podSelector"), other));
    }

    /** What is behind a name is PortRule's: here it is the one port that Services lead to. */
    private static boolean isPort(JsonNode allowed, int port) {
        return allowed.isString()
                ? port == 8080 && allowed.asString().equals(PortRule.OF_PEOPLE)
                : allowed.asInt() == port;
    }
}
