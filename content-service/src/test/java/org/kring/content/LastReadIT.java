package org.kring.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.events.CommunityEvent.PersonErased;
import org.kring.platform.test.Answer;
import org.kring.platform.test.Api;
import org.kring.platform.test.Person;
import org.kring.platform.test.Published;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ContentTest
class LastReadIT {

    @Autowired
    Api api;

    @Autowired
    Circles circles;

    @Autowired
    Writing writing;

    @Autowired
    Published published;

    @Autowired
    JdbcClient jdbc;

    private UUID community;
    private UUID post;
    private UUID first;
    private UUID second;

    @BeforeEach
    void two_comments() {
        community = circles.open();
        post = writing.publish(OOST, community, "UPDATE", "Nieuw");
        first = writing.comment(OOST, post, "Eerst");
        second = writing.comment(OOST, post, "Daarna");
    }

    private Answer read(Person reader, UUID comment) {
        return api.as(reader).put("/api/posts/" + post + "/last-read", Map.of("commentId", comment));
    }

    private JsonNode lastRead(Person reader) {
        return writing.read(reader, "/api/posts/" + post).get("lastRead");
    }

    private UUID lastReadComment(Person reader) {
        return UUID.fromString(lastRead(reader).get("commentId").stringValue());
    }

    @Test
    void a_post_says_how_far_its_reader_came_and_nobody_else_learns_of_it() {
        assertThat(lastRead(NOORD).isNull()).isTrue();
        var before = Instant.now();

        assertThat(read(NOORD, first).status()).isEqualTo(204);

        assertThat(lastReadComment(NOORD)).isEqualTo(first);
        assertThat(Instant.parse(lastRead(NOORD).get("at").stringValue()))
                .isBetween(before.minusSeconds(5), Instant.now().plusSeconds(5));
        assertThat(lastRead(OOST).isNull()).isTrue();
        assertThat(writing.read(NOORD, "/api/posts/" + post).get("version").longValue())
                .isZero();
    }

    @Test
    void lists_and_the_feed_say_it_too() {
        read(NOORD, second);

        for (var list : new String[] {"/api/posts?community=" + community, "/api/feed"}) {
            assertThat(writing.read(NOORD, list)
                            .at("/items/0/lastRead/commentId")
                            .stringValue())
                    .as(list)
                    .isEqualTo(second.toString());
        }
    }

    @Test
    void it_only_moves_on() {
        read(NOORD, second);

        assertThat(read(NOORD, first).status()).isEqualTo(204);
        assertThat(lastReadComment(NOORD)).isEqualTo(second);

        var third = writing.comment(OOST, post, "Tot slot");
        read(NOORD, third);
        assertThat(lastReadComment(NOORD)).isEqualTo(third);
    }

    @Test
    void the_same_comment_seen_again_is_seen_later() {
        read(NOORD, first);
        var once = Instant.parse(lastRead(NOORD).get("at").stringValue());

        read(NOORD, first);

        assertThat(Instant.parse(lastRead(NOORD).get("at").stringValue())).isAfter(once);
    }

    @Test
    void one_reads_up_to_a_comment_of_this_post() {
        var elsewhere = writing.comment(OOST, writing.publish(OOST, community, "UPDATE", "Anders"), "Elders");
        api.as(OOST).delete("/api/comments/" + second);

        for (var nowhere : new UUID[] {elsewhere, second, Api.newId()}) {
            assertThat(read(NOORD, nowhere).status()).isEqualTo(404);
            assertThat(read(NOORD, nowhere).problem()).isEqualTo("comment-not-found");
        }
        assertThat(api.as(NOORD)
                        .put("/api/posts/" + post + "/last-read", Map.of())
                        .status())
                .isEqualTo(400);
        assertThat(lastRead(NOORD).isNull()).isTrue();
    }

    @Test
    void whoever_is_erased_leaves_nothing_of_what_they_read() {
        var passerBy = new Person(Api.newId(), "wim", "Wim Weg", List.of("member"));
        read(passerBy, first);
        read(NOORD, first);
        assertThat(rowsOf(passerBy)).isOne();

        published.send(
                new PersonErased(passerBy.id(), Instant.now()), passerBy.id().toString(), 1);

        await().until(() -> rowsOf(passerBy) == 0);
        assertThat(rowsOf(NOORD)).isPositive();
    }

    private long rowsOf(Person reader) {
        return jdbc.sql("select count(*) from last_read where person_id = ? and post_id = ?")
                .params(reader.id(), post)
                .query(Long.class)
                .single();
    }
}
