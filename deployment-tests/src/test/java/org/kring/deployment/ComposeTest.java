package org.kring.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.representations.idm.RealmRepresentation;
import tools.jackson.databind.JsonNode;

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

    /** What is only true of one of the two: where Kubernetes has an address, its own proxy, replicas, a key. */
    @Test
    void containers_and_pods_are_told_the_same() {
        var cluster = new TreeMap<String, TreeSet<String>>();
        Manifests large = Manifests.render("large");
        large.deployments().forEach(deployment -> {
            var told = new TreeSet<>(large.environment(deployment).keySet());
            Manifests.secretFiles(deployment).forEach(told::add);
            told.removeAll(Set.of("KRING_TOPIC_PARTITIONS", "KRING_TOPIC_REPLICAS", "KRING_SEARCH_SHARDS"));
            told.removeAll(Set.of("SERVER_FORWARD_HEADERS_STRATEGY", "KRING_TRUSTED_PROXIES"));
            told.removeAll(Set.of("passport.jwk", "KRING_SHUTDOWN_DRAIN"));
            told.removeIf(name -> name.matches("KRING_ELASTICSEARCH_(USER|PASSWORD|CA_FILE)|elasticsearch-ca[.]crt"));
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
        assertThat(Manifests.render("large").deployments().map(Manifests::pod))
                .allSatisfy(
                        pod -> assertThat(pod.at("/securityContext/runAsUser").asString() + ":"
                                        + pod.at("/securityContext/runAsGroup").asString())
                                .isEqualTo(user));
    }

    @ParameterizedTest
    @MethodSource
    void a_broken_file_is_found(Damage damage) {
        assertThat(findings(damage.applyTo(WRITTEN)).map(Finding::toString))
                .containsExactlyElementsOf(damage.findings());
    }

    static Stream<Damage> a_broken_file_is_found() {
        return Damage.listedIn("compose.yaml");
    }

    private static JsonNode gateway() {
        return WRITTEN.file().at("/services/gateway");
    }

    private static Stream<Finding> findings(Compose compose) {
        return Stream.of(ComposeRule.values()).flatMap(rule -> rule.check(compose));
    }
}
