package org.kring.deployment;

import static org.kring.deployment.Manifests.container;
import static org.kring.deployment.Manifests.pod;
import static org.kring.deployment.Manifests.where;

import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** A pod may do no more than it needs, which the namespace's restricted standard would refuse at the latest. */
class SecurityRule implements Rule {

    private static final Map<String, String> OF_POD = Map.of(
            "/automountServiceAccountToken", "false",
            "/securityContext/runAsNonRoot", "true",
            "/securityContext/seccompProfile/type", "RuntimeDefault");

    private static final Map<String, String> OF_CONTAINER = Map.of(
            "/securityContext/allowPrivilegeEscalation", "false",
            "/securityContext/readOnlyRootFilesystem", "true",
            "/securityContext/capabilities/drop/0", "ALL");

    @Override
    public Stream<Finding> check(Manifests manifests) {
        return Stream.concat(
                manifests.deployments().flatMap(this::isRestricted),
                manifests
                        .of("Namespace")
                        .filter(namespace -> !Labels.map(namespace.at("/metadata/labels"))
                                .getOrDefault("pod-security.kubernetes.io/enforce", "")
                                .equals("restricted"))
                        .map(namespace -> finding(where(namespace), "enforces nothing")));
    }

    private Stream<Finding> isRestricted(ObjectNode deployment) {
        return Stream.concat(
                OF_POD.entrySet().stream()
                        .filter(wanted ->
                                !pod(deployment).at(wanted.getKey()).asString().equals(wanted.getValue()))
                        .map(wanted -> finding(where(deployment), "lacks " + wanted.getKey())),
                OF_CONTAINER.entrySet().stream()
                        .filter(wanted -> !container(deployment)
                                .at(wanted.getKey())
                                .asString()
                                .equals(wanted.getValue()))
                        .map(wanted -> finding(where(deployment), "lacks " + wanted.getKey())));
    }
}
