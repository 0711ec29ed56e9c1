package org.kring.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.representations.idm.RealmRepresentation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ComposeTest {

    private static final Compose WRITTEN = Compose.read();

    @Test
    void no_rule_is_broken() {
        assertThat(findings(WRITTEN)).isEmpty();
    }

    @Test
    void all_six_services_are_there() {
        assertThat(WRITTEN.ours().map(service -> Compose.module(service.getValue())))
                .hasSameElementsAs(Service.NAMES);
    }

    /** What is only true of one of the two: where Kubernetes has an address, its own proxy, replicas of topics. */
    @Test
    void containers_and_pods_are_told_the_same() {
        var cluster = new TreeMap<String, TreeSet<String>>();
        Manifests large = Manifests.render("large");
        large.of("Deployment").forEach(deployment -> {
            var told = new TreeSet<>(large.environment(deployment).keySet());
            Manifests.secretFiles(deployment).forEach(told::add);
            told.removeAll(Set.of("KRING_TOPIC_PARTITIONS", "KRING_TOPIC_REPLICAS", "KRING_SEARCH_SHARDS"));
            told.removeAll(Set.of("SERVER_FORWARD_HEADERS_STRATEGY", "kring.search.api-key", "passport.jwk"));
            cluster.put(Manifests.name(deployment), told);
        });
        var machine = new TreeMap<String, TreeSet<String>>();
        WRITTEN.ours().map(Map.Entry::getValue).forEach(service -> {
            var told = new TreeSet<>(Compose.environment(service).keySet());
            told.addAll(Compose.secrets(service).keySet());
            machine.put(Compose.module(service), told);
        });

        assertThat(machine).isEqualTo(cluster);
    }

    @Test
    void the_identity_provider_knows_the_gateway() {
        JsonNode client =
                Manifests.yaml(Repository.read("deploy/keycloak/realm.json")).at("/clients/0");

        assertThat(client.path("clientId").asString())
                .isEqualTo(Compose.environment(gateway()).get("KRING_IDENTITY_CLIENT_ID"));
        assertThat(client.path("redirectUris").get(0).asString())
                .isEqualTo("${KRING_PUBLIC_URL}/login/oauth2/code/kring");
        assertThat(client.path("secret").asString()).isEqualTo("${KRING_IDENTITY_CLIENT_SECRET}");
        assertThat(client.at("/protocolMappers/0/config").path("claim.name").asString())
                .isEqualTo("roles");
    }

    /** Keycloak's own classes read it, and refuse what they do not know. */
    @Test
    void the_realm_is_one_that_keycloak_reads() throws IOException {
        String realm = Repository.read("deploy/keycloak/realm.json");

        assertThat(new ObjectMapper()
                        .readValue(realm, RealmRepresentation.class)
                        .getRealm())
                .isEqualTo("kring");
        assertThatThrownBy(() -> new ObjectMapper()
                        .readValue(realm.replace("redirectUris", "redirects"), RealmRepresentation.class))
                .hasMessageContaining("redirects");
    }

    @Test
    void everybody_runs_a_service_as_the_same_nobody() {
        String user = WRITTEN.ours()
                .map(service -> service.getValue().path("user").asString())
                .distinct()
                .reduce((one, other) -> one + " and " + other)
                .orElseThrow();

        assertThat(Repository.read("Dockerfile")).contains("\nUSER " + user + "\n");
        assertThat(Manifests.render("large").of("Deployment").map(Manifests::pod))
                .allSatisfy(
                        pod -> assertThat(pod.at("/securityContext/runAsUser").asString() + ":"
                                        + pod.at("/securityContext/runAsGroup").asString())
                                .isEqualTo(user));
    }

    @ParameterizedTest
    @MethodSource
    void a_broken_file_is_found(String finding, Consumer<ObjectNode> harm) {
        Compose broken = WRITTEN.copy();
        harm.accept((ObjectNode) broken.file().path("services"));

        assertThat(findings(broken).map(Finding::toString)).containsExactly(finding);
    }

    static Stream<Arguments> a_broken_file_is_found() {
        return Stream.of(
                broken(
                        "WAITS_FOR_HEALTH: board waits for kafka {\"condition\":\"service_started\"}",
                        all -> at(all, "/board/depends_on/kafka").put("condition", "service_started")),
                broken(
                        "WAITS_FOR_HEALTH: board waits for redis {\"condition\":\"service_healthy\"}",
                        all -> at(all, "/board/depends_on").putObject("redis").put("condition", "service_healthy")),
                broken(
                        "IS_ASKED_HOW_IT_IS: elasticsearch is not asked how it is, or asked what it does not answer",
                        all -> at(all, "/elasticsearch/healthcheck").remove("test")),
                broken(
                        "IS_ASKED_HOW_IT_IS: board is not asked how it is, or asked what it does not answer",
                        all -> ((ArrayNode) all.at("/board/healthcheck/test"))
                                .add("exec 3<>/dev/tcp/127.0.0.1/8080; printf 'GET /health HTTP/1.0'")),
                broken(
                        "KEEPS_WHAT_LASTS: keycloak mounts ./deploy/realm.json, which is not there",
                        all -> ((ArrayNode) all.at("/keycloak/volumes")).add("./deploy/realm.json:/realm.json")),
                broken(
                        "KEEPS_WHAT_LASTS: kafka is mounted nowhere",
                        all -> at(all, "/kafka").remove("volumes")),
                broken(
                        "READS_SECRETS_FROM_FILES: keycloak wants secret realm, which deploy/secrets.sh does not make",
                        all -> ((ArrayNode) all.at("/keycloak/secrets")).add("realm")),
                broken(
                        "READS_SECRETS_FROM_FILES: board holds KRING_DATABASE_PASSWORD in clear",
                        all -> at(all, "/board/environment").put("KRING_DATABASE_PASSWORD", "kring")),
                broken(
                        "SETS_WHAT_IS_KNOWN: board sets KRING_KAFKA_SERVERS, which it does not know",
                        all -> at(all, "/board/environment").put("KRING_KAFKA_SERVERS", "kafka:9092")),
                broken(
                        "IS_LED_TO_WHAT_IS_THERE: gateway is led to boards",
                        all -> at(all, "/gateway/environment").put("KRING_BOARD_URL", "http://boards:8080")),
                broken(
                        "MAY_NOT_DO_MORE_THAN_IT_NEEDS: board may do more than it needs",
                        all -> at(all, "/board").put("read_only", false)),
                broken(
                        "MAY_NOT_DO_MORE_THAN_IT_NEEDS: kafka takes all memory",
                        all -> at(all, "/kafka").remove("mem_limit")),
                broken(
                        "MAY_NOT_DO_MORE_THAN_IT_NEEDS: postgresql is open to everybody at 5432:5432",
                        all -> at(all, "/postgresql").putArray("ports").add("5432:5432")),
                broken(
                        "NAMES_IMAGES_EXACTLY: kafka runs image apache/kafka:latest",
                        all -> at(all, "/kafka").put("image", "apache/kafka:latest")),
                broken(
                        "NAMES_IMAGES_EXACTLY: board is not made of board-service",
                        all -> at(all, "/board").put("image", "kring/content-service:0.1.0")),
                broken(
                        "HAS_CONNECTIONS_FOR_ALL: postgresql has fewer connections than the 60 that are wanted",
                        all -> at(all, "/postgresql").remove("command")));
    }

    private static Arguments broken(String finding, Consumer<ObjectNode> harm) {
        return Arguments.of(finding, harm);
    }

    private static ObjectNode at(ObjectNode services, String path) {
        return (ObjectNode) services.at(path);
    }

    private static JsonNode gateway() {
        return WRITTEN.file().at("/services/gateway");
    }

    private static Stream<Finding> findings(Compose compose) {
        return Stream.of(ComposeRule.values()).flatMap(rule -> rule.check(compose));
    }
}
