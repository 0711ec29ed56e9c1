package org.kring.deployment;

import static org.kring.deployment.Manifests.items;
import static org.kring.deployment.Manifests.name;
import static org.kring.deployment.Manifests.where;

import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** A variable that no service knows is a misspelt one, or one that no longer exists. */
class SettingRule implements Rule {

    @Override
    public Stream<Finding> check(Manifests manifests) {
        return Stream.of(
                        manifests
                                .deployments()
                                .flatMap(deployment -> Stream.concat(
                                                items(Manifests.container(deployment)
                                                                .path("env"))
                                                        .map(entry -> entry.path("name")
                                                                .asString()),
                                                Manifests.secretFiles(deployment)
                                                        .filter(file -> !isReadAsFile(manifests, deployment, file)))
                                        .filter(name -> !new Service(name(deployment)).knows(name))
                                        .map(name -> finding(
                                                where(deployment), "sets " + name + ", which it does not know"))),
                        manifests.of("ConfigMap").flatMap(map -> isKnown(manifests, map)),
                        manifests.deployments().flatMap(deployment -> readsItsSecrets(manifests, deployment)))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> isKnown(Manifests manifests, ObjectNode map) {
        Set<Service> readers = manifests
                .deployments()
                .filter(deployment -> items(Manifests.container(deployment).path("envFrom"))
                        .anyMatch(
                                from -> from.at("/configMapRef/name").asString().equals(name(map))))
                .map(deployment -> new Service(name(deployment)))
                .collect(java.util.stream.Collectors.toSet());
        return readers.isEmpty()
                ? Stream.empty()
                : map.path("data")
                        .propertyStream()
                        .filter(entry -> readers.stream().noneMatch(reader -> reader.knows(entry.getKey())))
                        .map(entry -> finding(where(map), "sets " + entry.getKey() + ", which no reader knows"));
    }

    /** A file that a variable names by its path, such as the key of passports. */
    private static boolean isReadAsFile(Manifests manifests, ObjectNode deployment, String file) {
        return manifests.environment(deployment).values().stream()
                .anyMatch(value -> value.equals(mount(deployment) + "/" + file));
    }

    private Stream<Finding> readsItsSecrets(Manifests manifests, ObjectNode deployment) {
        String imported = manifests.environment(deployment).getOrDefault("SPRING_CONFIG_IMPORT", "nothing");
        return imported.equals("configtree:" + mount(deployment) + "/")
                ? Stream.empty()
                : Stream.of(finding(where(deployment), "imports " + imported + ", and its Secrets are elsewhere"));
    }

    private static String mount(ObjectNode deployment) {
        return items(Manifests.container(deployment).path("volumeMounts"))
                .filter(mount -> mount.path("name").asString().equals("secrets"))
                .map(mount -> mount.path("mountPath").asString())
                .findFirst()
                .orElse("nowhere");
    }
}
