package org.kring.deployment;

import static org.kring.deployment.Manifests.items;
import static org.kring.deployment.Manifests.where;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is referred to is rendered, or k8s/README.md says who makes it and which keys it holds. */
class ReferenceRule implements Rule {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (`[^|]+`) \\|");

    @Override
    public Stream<Finding> check(Manifests manifests) {
        return Stream.of(
                        manifests
                                .deployments()
                                .flatMap(deployment -> Manifests.secrets(deployment)
                                        .flatMap(secret -> isPromised(deployment, secret))),
                        manifests.deployments().flatMap(deployment -> readsConfigMaps(manifests, deployment)),
                        manifests.deployments().flatMap(this::mountsVolumes),
                        manifests
                                .of("Cluster")
                                .flatMap(cluster -> items(cluster.at("/spec/managed/roles"))
                                        .flatMap(role -> isPromised(
                                                cluster,
                                                role.at("/passwordSecret/name").asString(""),
                                                List.of("username", "password")))),
                        manifests
                                .of("Ingress")
                                .flatMap(ingress -> items(ingress.at("/spec/tls"))
                                        .flatMap(tls -> isPromised(
                                                ingress,
                                                tls.path("secretName").asString(""),
                                                List.of("tls.crt", "tls.key")))))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> isPromised(ObjectNode owner, JsonNode secret) {
        List<String> keys = items(secret.path("items"))
                .map(item -> item.path("key").asString())
                .toList();
        return isPromised(owner, secret.path("name").asString(), keys);
    }

    private Stream<Finding> isPromised(ObjectNode owner, String secret, List<String> keys) {
        return keys.stream()
                .filter(key -> !promised().getOrDefault(secret, Set.of()).contains(key))
                .map(key -> finding(where(owner), "wants " + key + " of Secret " + secret + ", which nobody makes"));
    }

    private Stream<Finding> readsConfigMaps(Manifests manifests, ObjectNode deployment) {
        return items(Manifests.container(deployment).path("envFrom"))
                .map(from -> from.at("/configMapRef/name").asString())
                .filter(map -> manifests.find("ConfigMap", map).isEmpty())
                .map(map -> finding(where(deployment), "wants ConfigMap " + map + ", which is not there"));
    }

    private Stream<Finding> mountsVolumes(ObjectNode deployment) {
        List<String> volumes = items(Manifests.pod(deployment).path("volumes"))
                .map(volume -> volume.path("name").asString())
                .toList();
        return items(Manifests.container(deployment).path("volumeMounts"))
                .map(mount -> mount.path("name").asString())
                .filter(mount -> !volumes.contains(mount))
                .map(mount -> finding(where(deployment), "mounts " + mount + ", which is no volume"));
    }

    private static Map<String, Set<String>> promised() {
        var promised = new HashMap<String, Set<String>>();
        ROW.matcher(Repository.read("k8s/README.md"))
                .results()
                .forEach(row -> promised.put(
                        row.group(1),
                        Set.copyOf(Arrays.stream(row.group(2).split(","))
                                .map(key -> key.strip().replace("`", ""))
                                .toList())));
        return promised;
    }
}
