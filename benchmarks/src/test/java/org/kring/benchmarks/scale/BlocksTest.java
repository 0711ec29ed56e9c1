package org.kring.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BlocksTest {

    @Test
    void parameters_are_numbered_as_postgresql_wants_them() {
        assertThat(Blocks.numbered("select * from post where post_id = ? and at < ?::timestamptz limit ?"))
                .isEqualTo("select * from post where post_id = $1 and at < $2::timestamptz limit $3");
        assertThat(Blocks.numbered("select 1")).isEqualTo("select 1");
    }

    @Test
    void arguments_are_quoted() {
        assertThat(Blocks.arguments(Arrays.asList("7", null, "foto's"))).isEqualTo("('7', null, 'foto''s')");
    }

    @Test
    void what_was_found_in_memory_counts_as_what_was_read() {
        assertThat(Blocks.blocks("""
                        [{"Plan": {"Shared Hit Blocks": 40, "Shared Read Blocks": 2, "Temp Read Blocks": 1},
                          "Planning": {"Shared Hit Blocks": 900}}]
                        """)).isEqualTo(43);
    }
}
