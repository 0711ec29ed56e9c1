package org.kring.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a service can be told, read from its own settings and sources. */
final class Service {

    static final Set<String> NAMES = Set.of(
            "gateway-service",
            "community-service",
            "content-service",
            "board-service",
            "search-service",
            "notification-service");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)[:}]");
    private static final Pattern PREFIX = Pattern.compile("@ConfigurationProperties\\(\"([a-z.-]+)\"\\)");
    private static final Pattern COMPONENT = Pattern.compile("[\\w>] ([a-z]\\w+)[,)]");
    private static final String PLATFORM = "platform-starter/src/main/resources/kring-platform.yml";

    /** Spring Boot's own, which a service has without writing it down. */
    private static final String OF_SPRING = "management.server.port";

    static final String ALIVE = "/livez";
    static final String READY = "/readyz";

    private final String name;

    Service(String name) {
        this.name = name;
    }

    /** A variable that is named in the settings, or that is a setting in capitals, as Spring Boot binds it. */
    boolean knows(String variable) {
        return variables().contains(variable) || isSetting(variable);
    }

    /** A file of a Secret is a variable, or a setting under its own name. */
    boolean isSetting(String name) {
        String wanted = bare(name);
        return Stream.of(Stream.of(OF_SPRING), keys(own()), keys(platform()), properties())
                .flatMap(keys -> keys)
                .anyMatch(key -> bare(key).equals(wanted));
    }

    /** At the port that people come to, wherever the other figures are. */
    boolean hasProbe(String path) {
        JsonNode health = first(platform()).at("/management/endpoint.health");
        return health.path("probes.enabled").asBoolean()
                && health.path("probes.add-additional-paths").asBoolean()
                && Set.of(ALIVE, READY).contains(path);
    }

    /** What Spring gives to whatever stops, one after another: requests under way first, then the rest. */
    static Duration timeToStop() {
        return duration(first(platform())
                .at("/spring/lifecycle.timeout-per-shutdown-phase")
                .asString());
    }

    /** As Spring Boot reads {@code 20s}. */
    static Duration duration(String text) {
        return Duration.parse("PT" + text);
    }

    boolean exposes(String path) {
        String exposed = first(platform())
                .at("/management/endpoints.web.exposure.include")
                .asString();
        return path.startsWith("/actuator/")
                && Set.of(exposed.split(",")).contains(path.substring("/actuator/".length()));
    }

    private Set<String> variables() {
        return VARIABLE.matcher(own() + platform())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private String own() {
        return Repository.read(name + "/src/main/resources/" + name + ".yml");
    }

    private static String platform() {
        return Repository.read(PLATFORM);
    }

    private static JsonNode first(String yaml) {
        return Manifests.yaml(yaml);
    }

    private static Stream<String> keys(String yaml) {
        return Stream.of(yaml.split("(?m)^---$")).flatMap(document -> keys("", Manifests.yaml(document)));
    }

    private static Stream<String> keys(String path, JsonNode node) {
        return Stream.concat(
                Stream.of(path),
                node.propertyStream()
                        .flatMap(child ->
                                keys(path.isEmpty() ? child.getKey() : path + "." + child.getKey(), child.getValue())));
    }

    private Stream<String> properties() {
        return Repository.javaSources(name)
                .map(Service::text)
                .flatMap(source -> PREFIX.matcher(source)
                        .results()
                        .map(found -> found.group(1))
                        .flatMap(prefix -> COMPONENT
                                .matcher(source)
                                .results()
                                .map((MatchResult component) -> prefix + "." + component.group(1))));
    }

    private static String text(java.nio.file.Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Spring Boot compares without dashes, underscores and capitals. */
    private static String bare(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[-_.]", "");
    }
}
