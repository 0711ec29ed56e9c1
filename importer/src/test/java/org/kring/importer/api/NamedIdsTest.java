package org.kring.importer.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedIdsTest {

    @Test
    void the_same_name_has_the_same_id_and_it_is_a_uuid_of_version_five() {
        NamedIds ids = NamedIds.ofSource("demo");

        assertThat(ids.of("post", 1)).isEqualTo(NamedIds.ofSource("demo").of("post", 1));
        assertThat(ids.of("post", 1).version()).isEqualTo(5);
        assertThat(ids.of("post", 1).variant()).isEqualTo(2);
    }

    @Test
    void other_kinds_and_other_sources_have_other_ids() {
        assertThat(NamedIds.ofSource("demo").of("post", 1))
                .isNotEqualTo(NamedIds.ofSource("demo").of("comment", 1))
                .isNotEqualTo(NamedIds.ofSource("other").of("post", 1));
    }
}
