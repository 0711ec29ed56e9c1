package org.kring.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.deployment.Damage.at;
import static org.kring.deployment.Damage.damage;
import static org.kring.deployment.Damage.gone;
import static org.kring.deployment.Damage.removed;
import static org.kring.deployment.Damage.renamed;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KubernetesTest {

    private static Manifests large = new Manifests(List.of());

    @BeforeAll
    static void render() {
        large = Manifests.render("large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "large"})
    void an_overlay_breaks_no_rule_and_no_schema(String overlay) {
        Manifests manifests = Manifests.render(overlay);

        assertThat(Stream.concat(rules(manifests), Schemas.check(manifests))).isEmpty();
    }

    @Test
    void all_six_services_are_there() {
        assertThat(large.of("Deployment").map(Manifests::name)).hasSameElementsAs(Service.NAMES);
    }

    @ParameterizedTest
    @MethodSource
    void a_broken_manifest_is_found(Damage damage) {
        Manifests broken = damage.applyTo(large);

        assertThat(rules(broken).map(Finding::toString)).containsExactlyElementsOf(damage.findings());
    }

    private static Stream<Finding> rules(Manifests manifests) {
        return Rule.ALL.stream().flatMap(rule -> rule.check(manifests)).distinct();
    }

    static Stream<Damage> a_broken_manifest_is_found() {
        return Stream.of(
                damage(
                        "SelectorRule: Service board-service selects [content-service]",
                        at("Service board-service", "/spec/selector", "app.kubernetes.io/name", "content-service")),
                damage(
                        "SelectorRule: PodDisruptionBudget board-service selects [everything]",
                        removed("PodDisruptionBudget board-service", "/spec/selector", "matchLabels")),
                damage(
                        "SelectorRule: PodDisruptionBudget board-service keeps nodes from being drained",
                        at("PodDisruptionBudget board-service", "/spec", "maxUnavailable", 0)),
                damage(
                        "SelectorRule: Deployment board-service has no PodDisruptionBudget",
                        gone("PodDisruptionBudget board-service")),
                damage(
                        "SelectorRule: PodMonitor kring-kafka selects nothing",
                        at("PodMonitor kring-kafka", "/spec/selector/matchLabels", "strimzi.io/cluster", "ring")),
                damage(
                        "PortRule: Service board-service leads to port web",
                        at("Service board-service", "/spec/ports/0", "targetPort", "web")),
                damage(
                        "PortRule: Ingress kring leads to {\"name\":\"gateway-service\",\"port\":{\"name\":\"web\"}}",
                        at("Ingress kring", "/spec/rules/0/http/paths/0/backend/service/port", "name", "web")),
                damage(
                        "PortRule: NetworkPolicy board-service names port web",
                        at("NetworkPolicy board-service", "/spec/ingress/0/ports/0", "port", "web")),
                damage(
                        "PortRule: Deployment board-service listens at 8080, not at 8081",
                        at(
                                "Deployment board-service",
                                "/spec/template/spec/containers/0/ports/0",
                                "containerPort",
                                8081)),
                damage(
                        "ProbeRule: Deployment board-service readinessProbe asks {\"path\":\"/actuator/health/ready\",\"port\":\"http\"}",
                        at(
                                "Deployment board-service",
                                "/spec/template/spec/containers/0/readinessProbe/httpGet",
                                "path",
                                "/actuator/health/ready")),
                damage(
                        "ProbeRule: Deployment board-service startupProbe asks ",
                        removed("Deployment board-service", "/spec/template/spec/containers/0", "startupProbe")),
                damage(
                        "SettingRule: Deployment search-service sets KRING_ELASTIC_URL, which it does not know",
                        at(
                                "Deployment search-service",
                                "/spec/template/spec/containers/0/env/1",
                                "name",
                                "KRING_ELASTIC_URL")),
                damage(
                        "SettingRule: Deployment search-service sets kring.search.key, which it does not know",
                        at(
                                "Deployment search-service",
                                "/spec/template/spec/volumes/0/projected/sources/1/secret/items/0",
                                "path",
                                "kring.search.key")),
                damage(
                        "SettingRule: Deployment board-service imports configtree:/run/secrets/kring/, and its Secrets are elsewhere",
                        at(
                                "Deployment board-service",
                                "/spec/template/spec/containers/0/volumeMounts/1",
                                "mountPath",
                                "/run/secrets")),
                damage(
                        "ReferenceRule: Deployment search-service wants key of Secret search-elasticsearch, which nobody makes",
                        at(
                                "Deployment search-service",
                                "/spec/template/spec/volumes/0/projected/sources/1/secret/items/0",
                                "key",
                                "key")),
                damage(
                                "ReferenceRule: Ingress kring wants tls.crt of Secret tls, which nobody makes",
                                at("Ingress kring", "/spec/tls/0", "secretName", "tls"))
                        .alsoFinding("ReferenceRule: Ingress kring wants tls.key of Secret tls, which nobody makes"),
                damage(
                        "ReferenceRule: Deployment board-service mounts scratch, which is no volume",
                        at(
                                "Deployment board-service",
                                "/spec/template/spec/containers/0/volumeMounts/0",
                                "name",
                                "scratch")),
                damage(
                        "ReferenceRule: Deployment board-service wants ConfigMap addresses, which is not there",
                        Damage.added(
                                "Deployment board-service",
                                "/spec/template/spec/containers/0/envFrom",
                                "{configMapRef: {name: addresses}}")),
                damage(
                        "ClearSecretRule: Deployment board-service holds KRING_DATABASE_PASSWORD in clear",
                        Damage.added(
                                "Deployment board-service",
                                "/spec/template/spec/containers/0/env",
                                "{name: KRING_DATABASE_PASSWORD, value: x}")),
                damage(
                        "ClearSecretRule: Secret board-database holds what should not be rendered",
                        renamed("Namespace kring", "Secret", "board-database")),
                damage(
                        "SecurityRule: Deployment board-service lacks /securityContext/readOnlyRootFilesystem",
                        at(
                                "Deployment board-service",
                                "/spec/template/spec/containers/0/securityContext",
                                "readOnlyRootFilesystem",
                                false)),
                damage(
                        "SecurityRule: Deployment board-service lacks /automountServiceAccountToken",
                        removed("Deployment board-service", "/spec/template/spec", "automountServiceAccountToken")),
                damage(
                        "SecurityRule: Namespace kring enforces nothing",
                        removed("Namespace kring", "/metadata/labels", "pod-security.kubernetes.io/enforce")),
                damage(
                        "ResourceRule: Deployment board-service runs image kring/board-service:latest",
                        at(
                                "Deployment board-service",
                                "/spec/template/spec/containers/0",
                                "image",
                                "kring/board-service:latest")),
                damage(
                        "ResourceRule: Deployment board-service has resources {\"requests\":{\"cpu\":\"1\",\"memory\":\"768Mi\"}}",
                        removed("Deployment board-service", "/spec/template/spec/containers/0/resources", "limits")),
                damage(
                        "SpreadRule: Deployment board-service is not spread over topology.kubernetes.io/zone",
                        at(
                                "Deployment board-service",
                                "/spec/template/spec/topologySpreadConstraints/0/labelSelector/matchLabels",
                                "app.kubernetes.io/name",
                                "service")),
                damage(
                        "AutoscalerRule: HorizontalPodAutoscaler board-service scales {\"apiVersion\":\"apps/v1\",\"kind\":\"StatefulSet\",\"name\":\"board-service\"}",
                        at("HorizontalPodAutoscaler board-service", "/spec/scaleTargetRef", "kind", "StatefulSet")),
                damage(
                        "AutoscalerRule: HorizontalPodAutoscaler board-service goes from 13 to 12 for 12 partitions",
                        at("HorizontalPodAutoscaler board-service", "/spec", "minReplicas", 13)),
                damage(
                        "AutoscalerRule: HorizontalPodAutoscaler board-service asks how late content-service is",
                        at(
                                "HorizontalPodAutoscaler board-service",
                                "/spec/metrics/1/external/metric/selector/matchLabels",
                                "service",
                                "content-service")),
                damage(
                        "AutoscalerRule: HorizontalPodAutoscaler notification-service asks for kring_streams, which the adapter does not serve",
                        at(
                                "HorizontalPodAutoscaler notification-service",
                                "/spec/metrics/2/pods/metric",
                                "name",
                                "kring_streams")),
                damage(
                        "AutoscalerRule: Deployment board-service is scaled by nothing",
                        gone("HorizontalPodAutoscaler board-service")),
                damage(
                        "ConnectionRule: Cluster kring-postgresql has fewer connections than the 780 that are wanted",
                        at("Cluster kring-postgresql", "/spec/postgresql/parameters", "max_connections", "779")),
                damage("NetworkRule: NetworkPolicy denies nothing by default", gone("NetworkPolicy deny-by-default")),
                damage(
                        "NetworkRule: NetworkPolicy postgresql selects nobody by {\"matchLabels\":{\"cnpg.io/cluster\":\"ring\"}}",
                        at(
                                "NetworkPolicy postgresql",
                                "/spec/ingress/0/from/1/podSelector/matchLabels",
                                "cnpg.io/cluster",
                                "ring")),
                damage(
                        "NetworkRule: Deployment board-service has no NetworkPolicy",
                        renamed("NetworkPolicy board-service", "NetworkPolicy", "boards")),
                damage(
                        "NetworkRule: Deployment gateway-service may not speak to board-service",
                        at(
                                "NetworkPolicy board-service",
                                "/spec/ingress/0/from/0/podSelector/matchLabels",
                                "app.kubernetes.io/name",
                                "search-service")),
                damage(
                        "NetworkRule: Deployment search-service may not speak to kring-search-es-http",
                        at("NetworkPolicy elasticsearch", "/spec/ingress/0/ports/0", "port", 9201)),
                damage(
                        "NetworkRule: Deployment board-service may not speak to kring-kafka-bootstrap",
                        at("NetworkPolicy board-service", "/spec/egress/2/ports/0", "port", 9093)),
                damage(
                        "NetworkRule: Deployment board-service may not speak to kring-postgresql-rw",
                        Damage.dropped("NetworkPolicy board-service", "/spec/egress", 1)),
                damage(
                        "StoreRule: Deployment board-service has no database jdbc:postgresql://kring-postgresql-rw:5432/board",
                        gone("Database board")),
                damage(
                        "StoreRule: Deployment search-service is told KRING_ELASTICSEARCH_URL http://search-es-http:9200",
                        at(
                                "Deployment search-service",
                                "/spec/template/spec/containers/0/env/1",
                                "value",
                                "http://search-es-http:9200")),
                damage(
                        "StoreRule: Kafka kring has 1 brokers for 3 replicas, 2 of them in sync",
                        at("KafkaNodePool broker", "/spec", "replicas", 1)),
                damage(
                        "StoreRule: KafkaNodePool broker belongs to no Kafka",
                        at("KafkaNodePool broker", "/metadata/labels", "strimzi.io/cluster", "ring")),
                damage(
                        "AddressRule: Ingress kring takes kring.example.org in, not https://kring.example.org encrypted",
                        removed("Ingress kring", "/spec/tls/0", "hosts")),
                damage(
                        "AddressRule: Deployment board-service is led to http://gate-service:8080/ in board-service",
                        Damage.added(
                                "Deployment board-service",
                                "/spec/template/spec/containers/0/env",
                                "{name: KRING_PASSPORT_KEYS_URL, value: 'http://gate-service:8080/'}")),
                damage(
                        "FigureRule: PrometheusRule kring asks for kring_relay_lag, which nobody gives",
                        at(
                                "PrometheusRule kring",
                                "/spec/groups/2/rules/0",
                                "expr",
                                "max by (service) (kring_relay_lag) > 60")),
                damage(
                        "FigureRule: PrometheusRule kring cannot be read: max by (service (kring_relay_lag_seconds)",
                        at(
                                "PrometheusRule kring",
                                "/spec/groups/2/rules/0",
                                "expr",
                                "max by (service (kring_relay_lag_seconds)")));
    }
}
