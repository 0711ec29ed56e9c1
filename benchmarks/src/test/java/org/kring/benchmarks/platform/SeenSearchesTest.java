package org.kring.benchmarks.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SeenSearchesTest {

    @Test
    void the_last_search_is_read_as_it_was_sent() throws Exception {
        String log = """
                WARN  i.s.s.query elasticsearch.slowlog.message="[kring][0]" elasticsearch.slowlog.source="{\\"size\\":1}" x="7"
                WARN  i.s.s.query elasticsearch.slowlog.message="[kring][0]" elasticsearch.slowlog.source="{\\"q\\":\\"a \\\\\\"b\\\\\\"\\"}" x="7"
                """;

        assertThat(SeenSearches.last(log)).isEqualTo("{\"q\":\"a \\\"b\\\"\"}");
    }

    @Test
    void a_log_without_a_search_is_no_query() {
        assertThatThrownBy(() -> SeenSearches.last("INFO current.health=\"GREEN\""))
                .isInstanceOf(IOException.class);
    }
}
