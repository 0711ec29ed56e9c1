package org.kring.deployment;

import static org.kring.deployment.Manifests.container;
import static org.kring.deployment.Manifests.items;
import static org.kring.deployment.Manifests.name;
import static org.kring.deployment.Manifests.where;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Kubernetes asks a service only what the service answers, and asks it all three things. */
class ProbeRule implements Rule {

    @Override
    public Stream<Finding> check(Manifests manifests) {
        return Stream.concat(
                manifests
                        .deployments()
                        .flatMap(deployment -> Stream.of("startupProbe", "livenessProbe", "readinessProbe")
                                .flatMap(probe -> isAnswered(deployment, probe))),
                manifests.of("PodMonitor").flatMap(monitor -> isExposed(manifests, monitor)));
    }

    private Stream<Finding> isAnswered(ObjectNode deployment, String probe) {
        JsonNode http = container(deployment).path(probe).path("httpGet");
        String path = http.path("path").asString("");
        boolean rightPath = new Service(name(deployment)).hasProbe(path)
                && path.equals(probe.equals("readinessProbe") ? Service.READY : Service.ALIVE);
        return rightPath && http.path("port").asString().equals(PortRule.OF_PEOPLE)
                ? Stream.empty()
                : Stream.of(finding(where(deployment), probe + " asks " + http));
    }

    private Stream<Finding> isExposed(Manifests manifests, ObjectNode monitor) {
        return manifests
                .deployments()
                .filter(deployment -> Labels.selects(monitor.at("/spec/selector"), Labels.ofPod(deployment)))
                .flatMap(deployment -> items(monitor.at("/spec/podMetricsEndpoints"))
                        .filter(endpoint -> !new Service(name(deployment))
                                        .exposes(endpoint.path("path").asString())
                                || !endpoint.path("port").asString().equals(PortRule.OF_FIGURES))
                        .map(endpoint -> finding(where(monitor), "asks " + name(deployment) + " for " + endpoint)));
    }
}
