package org.kring.deployment;

import static org.kring.deployment.Manifests.items;
import static org.kring.deployment.Manifests.where;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Alerts and dashboards ask for figures that somebody gives: a misspelt one would be silent for ever. */
class FigureRule implements Rule {

    /** What was seen at /actuator/prometheus of running services, and what Strimzi's exporter gives. */
    private static final String KNOWN = "deployment-tests/src/test/resources/figures.txt";

    private static final Pattern NOT_A_FIGURE =
            Pattern.compile("\"[^\"]*\"|\\{[^}]*}|\\b(?:by|without|on|ignoring)\\s*\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern NAME = Pattern.compile("\\b[a-z_][a-z0-9_:]*\\b(?!\\s*\\()");
    private static final Set<String> WORDS = Set.of("by", "and", "or", "unless", "on", "bool", "offset");

    @Override
    public Stream<Finding> check(Manifests manifests) {
        Set<String> known = Arrays.stream(Repository.read(KNOWN).split("\n"))
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toSet());
        manifests.of("PrometheusRule").flatMap(FigureRule::rules).forEach(rule -> {
            if (rule.has("record")) {
                known.add(rule.path("record").asString());
            }
        });
        return Stream.concat(
                        manifests
                                .of("PrometheusRule")
                                .flatMap(rules -> rules(rules)
                                        .map(rule -> new Asked(
                                                where(rules), rule.path("expr").asString()))),
                        manifests.of("ConfigMap").flatMap(FigureRule::panels))
                .flatMap(asked -> names(asked.expression())
                        .filter(name -> !known.contains(name))
                        .map(name -> finding(asked.where(), "asks for " + name + ", which nobody gives")));
    }

    private record Asked(String where, String expression) {}

    private static Stream<ObjectNode> rules(ObjectNode rules) {
        return items(rules.at("/spec/groups"))
                .flatMap(group -> items(group.path("rules")))
                .map(ObjectNode.class::cast);
    }

    private static Stream<Asked> panels(ObjectNode map) {
        return map.path("data")
                .propertyStream()
                .filter(file -> file.getKey().endsWith(".json"))
                .flatMap(file -> items(
                                Manifests.yaml(file.getValue().asString()).path("panels"))
                        .flatMap(panel -> items(panel.path("targets")))
                        .map(target -> new Asked(
                                where(map) + " " + file.getKey(),
                                target.path("expr").asString())));
    }

    static Stream<String> names(String expression) {
        return NAME.matcher(NOT_A_FIGURE.matcher(expression).replaceAll(" "))
                .results()
                .map(found -> found.group())
                .filter(name -> !WORDS.contains(name))
                .distinct();
    }
}
