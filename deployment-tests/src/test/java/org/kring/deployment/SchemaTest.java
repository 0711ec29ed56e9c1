package org.kring.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.deployment.Damage.at;
import static org.kring.deployment.Damage.damage;
import static org.kring.deployment.Damage.removed;
import static org.kring.deployment.Damage.renamed;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of these is seen by one opinion only, so none of them could be left out. */
class SchemaTest {

    private static final Manifests LARGE = Manifests.render("large");

    @ParameterizedTest
    @MethodSource
    void what_a_schema_forbids_is_found(Damage damage) {
        Manifests broken = damage.applyTo(LARGE);
        // What is not broken was judged in KubernetesTest.
        Manifests changed = new Manifests(broken.all().stream()
                .filter(manifest -> !LARGE.all().contains(manifest))
                .toList());

        assertThat(Schemas.check(changed).map(Finding::toString))
                .singleElement()
                .asString()
                .startsWith(damage.toString());
    }

    static Stream<Damage> what_a_schema_forbids_is_found() {
        return Stream.of(
                damage(
                        "client-java: Deployment board-service ",
                        at("Deployment board-service", "/spec/template/spec/containers/0", "readinesProbe", "x")),
                damage(
                        "kubernetes-models: Deployment board-service data/spec/template/spec/containers/0/ports/0/containerPort must be integer",
                        at(
                                "Deployment board-service",
                                "/spec/template/spec/containers/0/ports/0",
                                "containerPort",
                                "http")),
                damage(
                        "kubernetes-models: PrometheusRule kring ",
                        at("PrometheusRule kring", "/spec/groups/0", "name", 1)),
                damage(
                        "StructuralSchema: Kafka kring /kafka/verzion is unknown",
                        at("Kafka kring", "/spec/kafka", "verzion", "4")),
                damage(
                        "StructuralSchema: Cluster kring-postgresql /instances is of type string, not integer",
                        at("Cluster kring-postgresql", "/spec", "instances", "3")),
                damage(
                        "StructuralSchema: Database board /owner is missing",
                        removed("Database board", "/spec", "owner")),
                damage(
                        "StructuralSchema: KafkaNodePool broker /roles[] is none of [\"controller\",\"broker\"]",
                        Damage.added("KafkaNodePool broker", "/spec/roles", "brooker")),
                damage(
                        "StructuralSchema: Elasticsearch kring-search /nodeSets[]/count is less than 1",
                        at("Elasticsearch kring-search", "/spec/nodeSets/0", "count", 0)),
                damage("Schemas: Gizmo kring is of a kind", renamed("Namespace kring", "Gizmo", "kring")));
    }
}
