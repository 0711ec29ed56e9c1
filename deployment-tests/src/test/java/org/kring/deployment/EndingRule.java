package org.kring.deployment;

import static org.kring.deployment.Manifests.pod;
import static org.kring.deployment.Manifests.where;

import java.time.Duration;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** A pod that ends goes on answering until the proxies know, and has the time to finish what it has taken. */
class EndingRule implements Rule {

    private static final Duration UNTIL_PROXIES_KNOW = Duration.ofSeconds(5);

    /** Web server and listeners, one after another. */
    private static final int PHASES = 2;

    @Override
    public Stream<Finding> check(Manifests manifests) {
        return manifests.of("Deployment").flatMap(deployment -> endsWell(manifests, deployment));
    }

    private Stream<Finding> endsWell(Manifests manifests, ObjectNode deployment) {
        Duration drain = Service.duration(manifests.environment(deployment).getOrDefault("KRING_SHUTDOWN_DRAIN", "0s"));
        Duration given = Duration.ofSeconds(
                pod(deployment).path("terminationGracePeriodSeconds").asInt(30));
        Duration wanted = drain.plus(Service.timeToStop().multipliedBy(PHASES));
        if (drain.compareTo(UNTIL_PROXIES_KNOW) < 0) {
            return Stream.of(finding(where(deployment), "takes no more requests before the proxies know"));
        }
        return given.compareTo(wanted) < 0
                ? Stream.of(finding(
                        where(deployment),
                        "is killed after " + given.toSeconds() + " s, and may need " + wanted.toSeconds()))
                : Stream.empty();
    }
}
