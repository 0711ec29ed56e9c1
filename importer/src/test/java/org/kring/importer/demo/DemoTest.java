package org.kring.importer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.importer.KringDouble;
import org.kring.importer.api.KringApi;

class DemoTest {
    private final Organisation organisation = new DemoFile("organisation.yml").as(Organisation.class);
    private final Organisation.Boards boards = new DemoFile("boards.yml").as(Organisation.Boards.class);

    @Test
    void there_are_five_districts_thirty_people_and_eight_communities_of_all_kinds() {
        assertThat(organisation.districts()).hasSize(5);
        assertThat(organisation.people()).hasSize(30);
        assertThat(organisation.communities()).hasSize(8);
        assertThat(organisation.communities())
                .extracting(Organisation.Community::access)
                .contains(Organisation.Access.values());
    }

    @Test
    void the_accounts_of_the_demo_belong_where_their_names_say() {
        assertThat(districtOf("noord")).isEqualTo("Noord");
        assertThat(districtOf("oost")).isEqualTo("Oost");
        assertThat(districtOf("zuid")).isEqualTo("Zuid");
        assertThat(organisation.communities())
                .filteredOn(community -> community.guests().contains("gast"))
                .hasSize(1);
        assertThat(organisation.communities())
                .noneMatch(community -> community.members().contains("gast"));
    }

    @Test
    void every_district_has_two_boards_and_no_column_begins_over_its_limit() {
        assertThat(boards.boards().stream()
                        .collect(Collectors.groupingBy(Organisation.Board::district, Collectors.counting())))
                .hasSize(5)
                .allSatisfy((district, count) -> assertThat(count).isEqualTo(2));
        boards.boards()
                .forEach(board -> columns(board)
                        .forEach(column -> assertThat(board.cards()
                                        .getOrDefault(column.key(), List.of())
                                        .size())
                                .as(board.key() + " " + column.key())
                                .isLessThanOrEqualTo(column.wipLimit() == null ? 100 : column.wipLimit())));
    }

    @Test
    void cards_lie_in_columns_that_exist_and_are_given_to_members() {
        for (Organisation.Board board : boards.boards()) {
            Set<String> columns = columns(board).map(Organisation.Column::key).collect(Collectors.toSet());
            assertThat(columns).as(board.key()).containsAll(board.cards().keySet());
            assertThat(board.cards().values().stream().flatMap(List::stream).flatMap(card -> card.assignees().stream()))
                    .allMatch(handle -> isMember(handle, board.community()));
        }
    }

    @Test
    void everything_is_told_to_kring_and_the_second_time_nothing_changes() throws IOException {
        try (KringDouble kring = new KringDouble()) {
            fillIn(kring);
            int changes = kring.things.changes();
            assertThat(kring.things.all("people")).hasSize(30);
            assertThat(kring.things.all("communities")).hasSize(8);
            assertThat(kring.things.all("boards")).hasSize(10);

            fillIn(kring);

            assertThat(kring.things.changes()).isEqualTo(changes);
        }
    }

    private static void fillIn(KringDouble kring) {
        try (KringApi api = kring.api()) {
            new Demo(api, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)).run();
        }
    }

    private String districtOf(String handle) {
        return organisation.people().stream()
                .filter(person -> person.handle().equals(handle))
                .map(Organisation.Person::district)
                .findFirst()
                .orElseThrow();
    }

    private boolean isMember(String handle, String community) {
        return organisation.communities().stream()
                .filter(one -> one.key().equals(community))
                .anyMatch(one -> one.founder().equals(handle) || one.members().contains(handle));
    }

    private Stream<Organisation.Column> columns(Organisation.Board board) {
        return boards.layouts().stream()
                .filter(layout -> layout.key().equals(board.layout()))
                .flatMap(layout -> layout.columns().stream());
    }
}
