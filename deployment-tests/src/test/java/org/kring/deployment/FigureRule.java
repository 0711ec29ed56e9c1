package org.kring.deployment;

import static org.kring.deployment.Manifests.items;
import static org.kring.deployment.Manifests.where;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Alerts and dashboards ask for figures that somebody gives: a misspelt one would be silent for ever. */
class FigureRule implements Rule {

    /** What was seen at /actuator/prometheus of running services, and what Strimzi's exporter gives. */
    private static final String KNOWN = "deployment-tests/src/test/resources/figures.txt";

    private record Asked(String where, String expression) {}

    @Override
    public Stream<Finding> check(Manifests manifests) {
        List<Asked> all = Stream.concat(
                        manifests.of("PrometheusRule").flatMap(FigureRule::alerts),
                        manifests.of("ConfigMap").flatMap(FigureRule::panels))
                .toList();
        PromQl.read(all.stream().map(Asked::expression).collect(Collectors.toSet()));
        Set<String> known = known(manifests);
        return all.stream().flatMap(asked -> isGiven(asked, known));
    }

    private Stream<Finding> isGiven(Asked asked, Set<String> known) {
        PromQl expression = PromQl.of(asked.expression());
        return expression.isReadable()
                ? expression.figures().stream()
                        .filter(figure -> !known.contains(figure))
                        .map(figure -> finding(asked.where(), "asks for " + figure + ", which nobody gives"))
                : Stream.of(finding(asked.where(), "cannot be read: " + asked.expression()));
    }

    private static Set<String> known(Manifests manifests) {
        Stream<String> recorded = manifests
                .of("PrometheusRule")
                .flatMap(FigureRule::rules)
                .filter(rule -> rule.has("record"))
                .map(rule -> rule.path("record").asString());
        Stream<String> seen = Arrays.stream(Repository.read(KNOWN).split("\n")).filter(line -> !line.startsWith("#"));
        return Stream.concat(recorded, seen).collect(Collectors.toSet());
    }

    private static Stream<Asked> alerts(ObjectNode rules) {
        return rules(rules)
                .map(rule -> new Asked(where(rules), rule.path("expr").asString()));
    }

    private static Stream<JsonNode> rules(ObjectNode rules) {
        return items(rules.at("/spec/groups")).flatMap(group -> items(group.path("rules")));
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
}
