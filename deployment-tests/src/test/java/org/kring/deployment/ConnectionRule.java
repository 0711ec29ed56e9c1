package org.kring.deployment;

import static org.kring.deployment.Manifests.where;

import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** PostgreSQL has a connection for everybody, also when every autoscaler has gone as far as it may. */
class ConnectionRule implements Rule {

    /** Beside its pool a replica holds one for its relay or for LISTEN, and one while it rebuilds read models. */
    private static final int BESIDE_THE_POOL = 2;

    @Override
    public Stream<Finding> check(Manifests manifests) {
        int wanted = manifests
                .deployments()
                .mapToInt(deployment -> most(manifests, deployment) * (pool(manifests, deployment) + BESIDE_THE_POOL))
                .sum();
        return manifests
                .of("Cluster")
                .filter(cluster -> cluster.at("/spec/postgresql/parameters/max_connections")
                                .asInt(100)
                        < wanted)
                .map(cluster ->
                        finding(where(cluster), "has fewer connections than the " + wanted + " that are wanted"));
    }

    /** While a new version is rolled out there is one more. */
    private static int most(Manifests manifests, ObjectNode deployment) {
        return manifests
                .find("HorizontalPodAutoscaler", Manifests.name(deployment))
                .map(scaler -> scaler.at("/spec/maxReplicas").asInt() + 1)
                .orElse(0);
    }

    private static int pool(Manifests manifests, ObjectNode deployment) {
        return Integer.parseInt(manifests.environment(deployment).getOrDefault("KRING_DATABASE_POOL", "16"));
    }
}
