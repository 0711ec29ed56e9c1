package org.kring.benchmarks.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kring.benchmarks.platform.SeenStatements.Seen;

class SeenStatementsTest {

    private static final String LOG = """
            2026-11-22 19:00:00 UTC [42] LOG:  parameter "log_statement" changed to "all"
            kring-seen|content|PostgreSQL JDBC Driver| LOG:  execute S_1: BEGIN
            kring-seen|content|PostgreSQL JDBC Driver| LOG:  execute <unnamed>: select title from post
            \twhere post_id = $1 and title = $2
            \tlimit $3
            kring-seen|content|PostgreSQL JDBC Driver| DETAIL:  Parameters: $1 = '0199', $2 = 'foto''s = $9', $3 = NULL
            kring-seen|content|kring relay| LOG:  execute S_2: select * from domain_event where global_index > $1
            kring-seen|content|kring relay| DETAIL:  Parameters: $1 = '7'
            kring-seen|board|PostgreSQL JDBC Driver| LOG:  execute S_3: select * from board where board_id = $1
            kring-seen|board|PostgreSQL JDBC Driver| DETAIL:  Parameters: $1 = '8'
            kring-seen|content|PostgreSQL JDBC Driver| LOG:  execute S_4: update post set title = $1
            kring-seen|content|PostgreSQL JDBC Driver| DETAIL:  Parameters: $1 = 'x'
            kring-seen|community|PostgreSQL JDBC Driver| LOG:  execute S_5: with known as (select $1)
            \tselect * from known
            kring-seen|community|PostgreSQL JDBC Driver| DETAIL:  Parameters: $1 = 'y'
            kring-seen|community|PostgreSQL JDBC Driver| LOG:  execute S_6: with ended as (
            \tdelete from membership returning state)
            \tselect $1 from ended
            kring-seen|community|PostgreSQL JDBC Driver| DETAIL:  Parameters: $1 = 'z'
            """;

    @Test
    void the_queries_of_one_database_are_read_with_their_parameters_and_nothing_else() {
        assertThat(SeenStatements.read(LOG, "content")).singleElement().satisfies(seen -> {
            assertThat(seen.sql())
                    .isEqualToNormalizingWhitespace("select title from post where post_id = ? and title = ? limit ?");
            assertThat(seen.parameters()).containsExactly("0199", "foto's = $9", null);
        });
    }

    @Test
    void another_database_has_its_own() {
        assertThat(SeenStatements.read(LOG, "board").stream().map(Seen::sql))
                .containsExactly("select * from board where board_id = ?");
    }

    @Test
    void a_query_may_begin_with_what_it_needs_as_long_as_that_changes_nothing() {
        assertThat(SeenStatements.read(LOG, "community"))
                .singleElement()
                .satisfies(seen -> assertThat(seen.sql())
                        .isEqualToNormalizingWhitespace("with known as (select ?) select * from known"));
    }
}
