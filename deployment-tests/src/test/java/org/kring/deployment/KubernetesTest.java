package org.kring.deployment;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(large.deployments().map(Manifests::name)).hasSameElementsAs(Service.NAMES);
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
        return Damage.listedIn("manifests.yaml");
    }
}
