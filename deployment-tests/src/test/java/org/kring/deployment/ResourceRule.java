package org.kring.deployment;

import static org.kring.deployment.Manifests.container;
import static org.kring.deployment.Manifests.where;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Memory is promised as it is limited, so that nobody is ended for a neighbour's appetite; images are named exactly. */
class ResourceRule implements Rule {

    @Override
    public Stream<Finding> check(Manifests manifests) {
        return manifests
                .deployments()
                .flatMap(deployment -> Stream.concat(hasLimits(deployment), hasImage(deployment)));
    }

    private Stream<Finding> hasLimits(ObjectNode deployment) {
        JsonNode resources = container(deployment).path("resources");
        String memory = resources.at("/limits/memory").asString("");
        boolean right = !memory.isEmpty()
                && memory.equals(resources.at("/requests/memory").asString(""))
                && !resources.at("/requests/cpu").isMissingNode();
        return right ? Stream.empty() : Stream.of(finding(where(deployment), "has resources " + resources));
    }

    private Stream<Finding> hasImage(ObjectNode deployment) {
        String image = container(deployment).path("image").asString();
        return image.matches("[a-z0-9./-]*kring/" + Manifests.name(deployment) + ":\\d+[.]\\d+[.]\\d+\\S*")
                ? Stream.empty()
                : Stream.of(finding(where(deployment), "runs image " + image));
    }
}
