package org.kring.deployment;

import static org.kring.deployment.Manifests.items;
import static org.kring.deployment.Manifests.name;
import static org.kring.deployment.Manifests.texts;
import static org.kring.deployment.Manifests.where;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** People come in at one address, encrypted, and addresses within the cluster lead to a Service and its port. */
class AddressRule implements Rule {

    @Override
    public Stream<Finding> check(Manifests manifests) {
        return Stream.concat(
                manifests.of("Ingress").flatMap(ingress -> isPublic(manifests, ingress)),
                manifests.deployments().flatMap(deployment -> leadSomewhere(manifests, deployment)));
    }

    private Stream<Finding> isPublic(Manifests manifests, ObjectNode ingress) {
        List<String> encrypted = items(ingress.at("/spec/tls"))
                .flatMap(tls -> texts(tls.path("hosts")))
                .toList();
        String said = manifests
                .environment(manifests.get("Deployment", "gateway-service"))
                .getOrDefault("KRING_PUBLIC_URL", "");
        return items(ingress.at("/spec/rules"))
                .map(rule -> rule.path("host").asString(""))
                .filter(host -> !encrypted.contains(host) || !said.equals("https://" + host))
                .map(host -> finding(where(ingress), "takes " + host + " in, not " + said + " encrypted"));
    }

    private Stream<Finding> leadSomewhere(Manifests manifests, ObjectNode deployment) {
        return manifests.environment(deployment).values().stream()
                .filter(value -> value.startsWith("http://"))
                .map(URI::create)
                .filter(address -> Service.NAMES.contains(address.getHost())
                        || address.getHost().endsWith("-service"))
                .filter(address -> manifests
                        .find("Service", address.getHost())
                        .filter(service -> items(service.at("/spec/ports"))
                                .anyMatch(port -> port.path("port").asInt() == address.getPort()))
                        .isEmpty())
                .map(address -> finding(where(deployment), "is led to " + address + " in " + name(deployment)));
    }
}
