package org.kring.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.events.BoardEvent;
import org.kring.events.CommunityEvent;
import org.kring.events.CommunityEvent.Access;
import org.kring.events.ContentEvent;
import org.kring.events.ContentEvent.PostKind;
import org.kring.events.Topics;
import org.kring.platform.test.Api;
import org.kring.platform.test.Person;

/** From what the other services tell to what is found. */
class FeedIT extends SearchScenario {

    private UUID community;
    private String word;

    @BeforeEach
    void a_community() {
        word = Organisation.word();
        organisation.introduce(NOORD, OOST);
        community = organisation.community(Access.OPEN, "Kennis", NOORD);
    }

    @Test
    void an_edited_post_is_found_as_it_is_now() {
        UUID post = organisation.post(community, word, "was", NOORD);
        awaitFound(NOORD, word, post);

        String now = Organisation.word();
        organisation.edit(post, community, now, "is", NOORD, 1);

        awaitFound(NOORD, now, post);
        assertThat(found(NOORD, word)).isEmpty();
    }

    @Test
    void a_deleted_post_takes_its_comments_with_it() {
        UUID post = organisation.post(community, word, "tekst", NOORD);
        for (int i = 0; i < 30; i++) {
            organisation.comment(post, community, word + " reactie", OOST);
        }
        await().atMost(PATIENCE).until(() -> total(NOORD, word) == 31);

        organisation.delete(post, community, NOORD, 1);

        await().atMost(PATIENCE).until(() -> total(NOORD, word) == 0);
        organisation.comment(post, community, word + " te laat", OOST);
        awaitEverythingRead();
        assertThat(found(NOORD, word)).isEmpty();
    }

    @Test
    void an_edited_comment_is_found_as_it_is_now_and_a_deleted_one_not_at_all() {
        UUID post = organisation.post(community, "Bericht", "tekst", NOORD);
        UUID comment = organisation.comment(post, community, "was", OOST);
        published.send(
                new ContentEvent.CommentEdited(
                        comment, post, community, word, List.of(), OOST.id(), OOST.id(), Organisation.NOW),
                comment.toString(),
                1);
        awaitFound(NOORD, word, comment);

        published.send(
                new ContentEvent.CommentDeleted(comment, post, community, OOST.id(), Organisation.NOW),
                comment.toString(),
                2);

        awaitNotFound(NOORD, word, comment);
    }

    @Test
    void a_card_is_found_until_it_is_archived_or_its_board_is_deleted() {
        UUID board = Api.newId();
        UUID archived = organisation.card(board, community, word, NOORD);
        UUID left = organisation.card(board, community, word, NOORD);
        await().atMost(PATIENCE).until(() -> total(NOORD, word) == 2);

        published.send(
                new BoardEvent.CardArchived(archived, board, community, NOORD.id(), Organisation.NOW),
                archived.toString(),
                1);
        awaitNotFound(NOORD, word, archived);
        published.send(
                new BoardEvent.BoardDeleted(board, community, NOORD.id(), Organisation.NOW), board.toString(), 1);

        awaitNotFound(NOORD, word, left);
    }

    @Test
    void a_person_is_called_what_they_are_called_now_and_erased_for_good() {
        Person before = new Person(Api.newId(), word, "Voor " + word, List.of("member"));
        organisation.introduce(before);
        UUID post = organisation.post(community, "Van " + word, "tekst", before);
        awaitFound(NOORD, "van " + word, post);

        Person after = new Person(before.id(), word, "Na " + word, List.of("member"));
        published.send(after.introduced(), after.id().toString(), 1);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(search(NOORD, "van " + word, "&type=post")
                                .json()
                                .at("/items/0/author/name")
                                .stringValue())
                        .isEqualTo("Na " + word));
        published.send(
                new CommunityEvent.PersonErased(after.id(), Organisation.NOW),
                after.id().toString(),
                2);
        awaitNotFound(NOORD, word, after.id());
        published.send(before.introduced(), before.id().toString(), 0);
        awaitEverythingRead();
        assertThat(found(NOORD, word, "&type=person")).isEmpty();
    }

    @Test
    void repeated_late_and_unordered_records_end_in_the_same() {
        UUID post = Api.newId();
        Instant created = Instant.parse("2020-05-05T05:05:05Z");
        var creation = Organisation.published(PostKind.UPDATE, post, community, word + " oud", "x", NOORD, created);
        organisation.edit(post, community, word + " nieuwst", "x", NOORD, 2);
        organisation.edit(post, community, word + " nieuw", "x", NOORD, 1);
        published.send(creation, post.toString(), 0);
        published.send(creation, post.toString(), 0);
        organisation.edit(post, community, word + " nieuwst", "x", NOORD, 2);
        awaitEverythingRead();

        var item = search(NOORD, word).json();

        assertThat(item.get("total").intValue()).isEqualTo(1);
        assertThat(item.at("/items/0/title").stringValue()).isEqualTo(word + " nieuwst");
        assertThat(item.at("/items/0/createdAt").stringValue()).isEqualTo(created.toString());
    }

    @Test
    void what_cannot_be_read_is_parked_and_the_rest_goes_on() {
        int parked = parked();
        String key = UUID.randomUUID().toString();
        published.sendRaw(
                new ProducerRecord<>(Topics.CONTENT, key, "geen cloudevent".getBytes(StandardCharsets.UTF_8)));

        UUID post = organisation.post(community, word, "tekst", NOORD);

        awaitFound(NOORD, word, post);
        await().atMost(PATIENCE).until(() -> parked() == parked + 1);
    }

    @Test
    void what_the_index_refuses_is_parked_and_the_rest_goes_on() {
        int parked = parked();
        UUID post = Api.newId();
        Instant noDateForAnIndex = Instant.parse("+20000-01-01T00:00:00Z");
        published.send(
                Organisation.published(PostKind.UPDATE, post, community, word, "x", NOORD, noDateForAnIndex),
                post.toString(),
                0);
        UUID next = organisation.post(community, word, "tekst", NOORD);

        awaitFound(NOORD, word, next);
        await().atMost(PATIENCE).until(() -> parked() == parked + 1);
        assertThat(found(NOORD, word)).containsExactly(next);
    }

    private int parked() {
        return api.anonymous().get("/actuator/parked").json().size();
    }
}
