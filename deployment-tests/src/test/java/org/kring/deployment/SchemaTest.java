package org.kring.deployment;

import static org.assertj.core.api.Assertions.assertThat;

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
        return Damage.listedIn("schemas.yaml");
    }
}
