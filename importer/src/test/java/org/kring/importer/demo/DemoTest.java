package org.kring.importer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.importer.KringDouble;
import org.kring.importer.api.Call;
import org.kring.importer.api.KringApi;
import tools.jackson.databind.JsonNode;

class DemoTest {
    private final Organisation organisation = new DemoFile("organisation.yml").as(Organisation.class);
    private final Organisation.Conversations conversations =
            new DemoFile("conversations.yml").as(Organisation.Conversations.class);
    private final Organisation.Boards boards = new DemoFile("boards.yml").as(Organisation.Boards.class);

    @Test
    void there_are_five_districts_thirty_one_people_and_eight_communities_of_all_kinds() {
        assertThat(organisation.districts()).hasSize(5);
        assertThat(organisation.people()).hasSize(31);
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
    void there_is_news_of_the_organisation_and_news_of_colleagues() {
        assertThat(organisation.communities())
                .filteredOn(community -> "organisation".equals(community.kind()))
                .extracting(Organisation.Community::key)
                .containsExactly("eenheid");
        assertThat(conversations.posts().stream()
                        .filter(post -> post.kind().equals("NEWS"))
                        .map(Organisation.Post::community))
                .contains("eenheid", "wijkagenten");
    }

    @Test
    void the_chief_writes_a_blog_and_answers() {
        assertThat(conversations.posts())
                .filteredOn(post -> post.by().equals("m.vandermeer"))
                .hasSize(3)
                .allSatisfy(post -> assertThat(post.comments().stream()
                                .flatMap(comment -> comment.replies().stream())
                                .map(Organisation.Comment::by))
                        .contains("m.vandermeer"));
    }

    @Test
    void whoever_writes_or_reacts_belongs_there() {
        for (Organisation.Post post : conversations.posts()) {
            assertThat(voices(post))
                    .as(post.key())
                    .allMatch(handle -> isMember(handle, post.community()) || isGuest(handle, post.community()));
        }
    }

    private static Stream<String> voices(Organisation.Post post) {
        Stream<String> inComments = post.comments().stream()
                .flatMap(comment -> Stream.concat(
                        voices(comment), comment.replies().stream().flatMap(DemoTest::voices)));
        return Stream.of(Stream.of(post.by()), given(post.reactions()), inComments)
                .flatMap(voices -> voices);
    }

    private static Stream<String> voices(Organisation.Comment comment) {
        return Stream.concat(Stream.of(comment.by()), given(comment.reactions()));
    }

    private static Stream<String> given(Map<String, List<String>> reactions) {
        return reactions.values().stream().flatMap(List::stream);
    }

    private boolean isGuest(String handle, String community) {
        return organisation.communities().stream()
                .anyMatch(one -> one.key().equals(community) && one.guests().contains(handle));
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
            assertThat(kring.things.all("people")).hasSize(31);
            assertThat(kring.things.all("communities")).hasSize(8);
            assertThat(kring.things.all("boards")).hasSize(10);

            fillIn(kring);

            assertThat(kring.things.changes()).isEqualTo(changes);
        }
    }

    @Test
    void whoever_signed_in_before_they_were_hired_is_the_one_with_their_handle() throws IOException {
        UUID signedIn = UUID.fromString("0198a000-0000-7000-8000-00000000000a");
        try (KringDouble kring = new KringDouble();
                KringApi api = kring.api()) {
            api.send(Call.post("/api/people", Map.of("id", signedIn, "handle", "noord", "name", "Noord")));

            fillIn(kring);

            assertThat(kring.things.all("people")).hasSize(31);
            assertThat(kring.things.all("cards"))
                    .flatExtracting(card -> card.first()
                            .path("assignees")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList())
                    .contains(signedIn.toString())
                    .doesNotContain(DemoIds.person("noord").toString());
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
