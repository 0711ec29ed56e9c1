package org.kring.deployment;

import static org.kring.deployment.Manifests.items;
import static org.kring.deployment.Manifests.where;

import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The replicas of a service, and of nothing else, are spread over zones and machines. */
class SpreadRule implements Rule {

    @Override
    public Stream<Finding> check(Manifests manifests) {
        return manifests
                .deployments()
                .flatMap(deployment -> Stream.of("topology.kubernetes.io/zone", "kubernetes.io/hostname")
                        .filter(key -> !isSpread(deployment, key))
                        .map(key -> finding(where(deployment), "is not spread over " + key)));
    }

    private static boolean isSpread(ObjectNode deployment, String key) {
        return items(Manifests.pod(deployment).path("topologySpreadConstraints"))
                .filter(spread -> spread.path("topologyKey").asString().equals(key))
                .anyMatch(spread -> spread.path("labelSelector").equals(deployment.at("/spec/selector")));
    }
}
