package org.kring.importer.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.importer.KringDouble;
import org.kring.importer.Things.Thing;
import org.kring.importer.api.ImportStopped;
import org.kring.importer.api.KringApi;

class StackExchangeImportTest {
    private static final Path SMALL_DUMP = Path.of("src/test/resources/small-dump");

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private final ByteArrayOutputStream summary = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    private KringDouble kring;

    @BeforeEach
    void startKring() throws IOException {
        kring = new KringDouble();
    }

    @AfterEach
    void stopKring() {
        kring.close();
    }

    @Test
    void a_question_comes_with_its_first_wording_and_all_edits_in_order_on_behalf_of_their_authors() {
        importDump(SMALL_DUMP);

        Thing question = kring.things.with("posts", "title", "Lekke bant");
        assertThat(question.first().path("body").asString()).isEqualTo("Mijn bant is lek.\n\nWat nu?");
        assertThat(question.first().path("kind").asString()).isEqualTo("QUESTION");
        assertThat(question.at()).isEqualTo("2020-02-01T10:00:00Z");
        assertThat(question.by()).isEqualTo(person("inge-bakker"));
        assertThat(question.states()).hasSize(3);
        assertThat(question.states().get(1).content().path("body").asString()).isEqualTo("Mijn band is *lek*. Wat nu?");
        assertThat(question.states().get(1).at()).isEqualTo("2020-02-01T12:00:00Z");
        assertThat(question.last().path("title").asString()).isEqualTo("Lekke band plakken?");
        assertThat(question.last().path("tags").toString()).isEqualTo("[\"fiets\",\"reparatie\"]");
        // Two have this name but for the capital, and which of them came first and has the handle is open.
        assertThat(question.states().get(2).by())
                .isEqualTo(kring.things
                        .with("people", "name", "rob")
                        .first()
                        .path("id")
                        .asString());
    }

    @Test
    void answers_and_comments_become_comments_and_the_accepted_answer_is_marked() {
        importDump(SMALL_DUMP);

        Thing question = kring.things.with("posts", "title", "Lekke bant");
        Thing answer = kring.things.with("comments", "body", "Plakken.");
        Thing thanks = kring.things.with("comments", "body", "Dank je");
        assertThat(question.accepted())
                .containsExactly(answer.first().path("id").asString());
        assertThat(answer.first().has("replyTo")).isFalse();
        assertThat(answer.states()).hasSize(3);
        assertThat(thanks.first().path("replyTo")).isEqualTo(answer.first().path("id"));
        assertThat(kring.things.with("comments", "body", "achterband").first().has("replyTo"))
                .isFalse();
    }

    @Test
    void where_the_history_is_missing_the_html_becomes_commonmark() {
        importDump(SMALL_DUMP);

        Thing question = kring.things.with("posts", "title", "Welke bel");
        assertThat(question.first().path("body").asString())
                .isEqualTo("Zonder geschiedenis: `ls -l` of [zo](https://example.org/)?");
        assertThat(kring.things
                        .with("people", "handle", "inge")
                        .first()
                        .path("about")
                        .asString())
                .isEqualTo("Ik **fiets** graag.");
    }

    @Test
    void people_who_did_something_come_along_with_handles_of_their_own_and_join() {
        importDump(SMALL_DUMP);

        assertThat(kring.things.all("people"))
                .extracting(person -> person.first().path("handle").asString())
                .contains("inge-bakker", "rob", "user-5")
                .hasSize(5)
                .allMatch(handle -> handle.matches("[a-z0-9][a-z0-9._-]{1,38}"));
        assertThat(kring.things.memberships()).isEqualTo(4);
        assertThat(kring.things.with("comments", "body", "Nieuwe band").by())
                .isEqualTo(person("verwijderde-gebruiker"));
    }

    @Test
    void a_second_run_changes_nothing() {
        importDump(SMALL_DUMP);
        int changes = kring.things.changes();

        importDump(SMALL_DUMP);

        assertThat(kring.things.changes()).isEqualTo(changes);
    }

    @Test
    void a_run_that_follows_one_stopped_halfway_through_the_edits_adds_the_rest() throws IOException {
        copyOfDump();
        keepLinesOf("PostHistory.xml", line -> !line.contains("RevisionGUID=\"e\"") && !line.contains("\"g\""));
        importDump(directory);

        importDump(SMALL_DUMP);

        assertThat(kring.things.with("posts", "title", "Lekke bant").states()).hasSize(3);
        assertThat(kring.things
                        .with("comments", "body", "Plakken.")
                        .last()
                        .path("body")
                        .asString())
                .isEqualTo("Plakken.");
    }

    @Test
    void files_other_than_people_and_posts_may_be_missing() throws IOException {
        copyOfDump();
        for (String file : List.of("PostHistory.xml", "Comments.xml", "Votes.xml", "Tags.xml")) {
            Files.delete(directory.resolve(file));
        }

        importDump(directory);

        assertThat(kring.things.all("posts")).hasSize(2);
    }

    @Test
    void a_directory_without_a_dump_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> importDump(directory))
                .isInstanceOf(ImportStopped.class)
                .hasMessageContaining("no Posts.xml in it");
    }

    @Test
    void broken_rows_are_named_with_their_place_and_everything_else_is_taken() {
        importDump(SMALL_DUMP);

        assertThat(messages.toString(StandardCharsets.UTF_8))
                .contains("Posts.xml:8: CreationDate is no time: gisteren")
                .contains("Posts.xml:9: the row is not closed")
                .contains("Posts.xml:10: Kring answered 400")
                .contains("Comments.xml:5: Text is missing");
        assertThat(kring.things.all("posts")).hasSize(2);
    }

    @Test
    void the_summary_says_what_was_taken_and_what_not_and_why() {
        importDump(SMALL_DUMP);

        assertThat(summary.toString(StandardCharsets.UTF_8))
                .contains("4  people")
                .contains("2  questions")
                .contains("2  answers")
                .contains("2  comments")
                .contains("1  accepted answers")
                .contains("8  revisions")
                .contains("1  people: wrote nothing")
                .contains("1  revisions, first versions included: says the same as the one before it")
                .contains("1  votes: anonymous")
                .contains("1  tags: no question carries it")
                .contains("1  answers: belongs to something that is missing or was not taken");
        assertThat(kring.things.reactions()).isEqualTo(1);
    }

    @Test
    void a_busy_kring_is_asked_again() {
        kring.beBusyFor(3);

        importDump(SMALL_DUMP);

        assertThat(kring.things.all("posts")).hasSize(2);
    }

    @Test
    void a_wrong_token_stops_the_import_with_a_sentence() {
        try (KringApi stranger = kring.apiWithToken("kring_stolen")) {
            StackExchangeImport run = new StackExchangeImport(SMALL_DUMP, null, stranger, out(messages));

            assertThatThrownBy(run::run).isInstanceOf(ImportStopped.class).hasMessageContaining("access token");
        }
    }

    private void importDump(Path dump) {
        try (KringApi api = kring.api()) {
            StackExchangeImport run = new StackExchangeImport(dump, "Fietsen", api, out(messages));
            run.run();
            summary.reset();
            run.printSummary(out(summary));
        }
    }

    private String person(String handle) {
        return kring.things.with("people", "handle", handle).first().path("id").asString();
    }

    private void copyOfDump() throws IOException {
        try (var files = Files.list(SMALL_DUMP)) {
            for (Path file : files.toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
        }
    }

    private void keepLinesOf(String file, Predicate<String> wanted) throws IOException {
        Path path = directory.resolve(file);
        Files.write(path, Files.readAllLines(path).stream().filter(wanted).toList());
    }

    private static PrintStream out(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
