package org.kring.deployment;

import static org.kring.deployment.Manifests.items;
import static org.kring.deployment.Manifests.where;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No secret stands in what is rendered: neither as a Secret nor as a value of a variable. */
class ClearSecretRule implements Rule {

    static final Pattern SECRET = Pattern.compile("PASSWORD|SECRET|TOKEN$|API_?KEY|CREDENTIAL");
    /** A password within an address: {@code scheme://user:password@host}. */
    private static final Pattern IN_ADDRESS = Pattern.compile("://[^/@\\s]+:[^/@\\s]+@");

    @Override
    public Stream<Finding> check(Manifests manifests) {
        return Stream.of(
                        manifests
                                .of("Secret")
                                .map(secret -> finding(where(secret), "holds what should not be rendered")),
                        manifests
                                .of("ConfigMap")
                                .flatMap(map -> map.path("data")
                                        .propertyStream()
                                        .filter(entry -> isSecret(
                                                entry.getKey(), entry.getValue().asString()))
                                        .map(entry -> finding(where(map), "holds " + entry.getKey() + " in clear"))),
                        manifests
                                .deployments()
                                .flatMap(deployment -> items(
                                                Manifests.container(deployment).path("env"))
                                        .filter(entry -> isSecret(
                                                entry.path("name").asString(),
                                                entry.path("value").asString("")))
                                        .map(entry -> finding(
                                                where(deployment),
                                                "holds " + entry.path("name").asString() + " in clear"))))
                .flatMap(findings -> findings);
    }

    static boolean isSecret(String name, String value) {
        return SECRET.matcher(name).find() && !value.isEmpty()
                || IN_ADDRESS.matcher(value).find();
    }
}
