package org.kring.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.content.comment.CommentEvent;
import org.kring.content.comment.CommentEvent.CommentDeleted;
import org.kring.content.comment.CommentEvent.CommentEdited;
import org.kring.content.comment.CommentEvent.CommentWritten;
import org.kring.content.post.PostEvent;
import org.kring.content.post.PostEvent.AnswerAccepted;
import org.kring.content.post.PostEvent.AnswerNoLongerAccepted;
import org.kring.content.post.PostEvent.PostDeleted;
import org.kring.content.post.PostEvent.PostEdited;
import org.kring.content.post.PostEvent.PostPublished;
import org.kring.content.post.PostKind;
import org.kring.content.reaction.ReactionEvent;
import org.kring.content.reaction.ReactionEvent.ReactionGiven;
import org.kring.content.reaction.ReactionEvent.ReactionWithdrawn;
import org.kring.content.reaction.ReactionKind;
import org.kring.platform.command.StoredEvent;
import tools.jackson.databind.json.JsonMapper;

/** What lies in event stores is read by today's code, and today's code still writes it that way. */
class GoldenEventsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final UUID POST = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID CYCLISTS = UUID.fromString("01980000-0000-7000-8000-00000000c001");
    private static final UUID NOORD = UUID.fromString("01980000-0000-7000-8000-0000000000a1");
    private static final UUID OOST = UUID.fromString("01980000-0000-7000-8000-0000000000a2");
    private static final UUID ZUID = UUID.fromString("01980000-0000-7000-8000-0000000000a3");
    private static final UUID COMMENT = UUID.fromString("01980000-0000-7000-8000-00000000d001");
    private static final UUID REPLY = UUID.fromString("01980000-0000-7000-8000-00000000d002");
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00.123456Z");

    static List<StoredEvent> events() {
        return List.of(
                new PostPublished(
                        POST,
                        CYCLISTS,
                        PostKind.QUESTION,
                        "Where to park a bike?",
                        "Ask @oost, or **look** behind the hall",
                        List.of("bikes", "on-topic"),
                        List.of(OOST),
                        NOORD,
                        MONDAY),
                new PostEdited(
                        POST,
                        CYCLISTS,
                        PostKind.QUESTION,
                        null,
                        "Solved",
                        List.of(),
                        List.of(),
                        NOORD,
                        OOST,
                        TUESDAY),
                new PostDeleted(POST, CYCLISTS, NOORD, TUESDAY),
                new AnswerAccepted(POST, CYCLISTS, COMMENT, OOST, NOORD, TUESDAY),
                new AnswerNoLongerAccepted(POST, CYCLISTS, COMMENT, NOORD, TUESDAY),
                new CommentWritten(
                        REPLY,
                        POST,
                        CYCLISTS,
                        NOORD,
                        COMMENT,
                        ZUID,
                        "Behind it, @zuid",
                        List.of(ZUID),
                        OOST,
                        MONDAY),
                new CommentEdited(REPLY, POST, CYCLISTS, "Beside it", List.of(), OOST, NOORD, TUESDAY),
                new CommentDeleted(REPLY, POST, CYCLISTS, OOST, TUESDAY),
                new ReactionGiven(POST, REPLY, CYCLISTS, OOST, ReactionKind.THANKS, NOORD, TUESDAY),
                new ReactionWithdrawn(POST, null, CYCLISTS, ReactionKind.LIKE, NOORD, TUESDAY));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_read_and_written_as_its_golden_file_says(StoredEvent event) throws IOException {
        var golden = golden(event);

        assertThat(JSON.readValue(golden, event.getClass())).isEqualTo(event);
        assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(JSON.readTree(golden));
    }

    @Test
    void no_stored_event_is_without_a_golden_file() {
        var families = Stream.of(PostEvent.class, CommentEvent.class, ReactionEvent.class);

        assertThat(events().stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(families.flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                        .toList());
    }

    private static String golden(StoredEvent event) throws IOException {
        var revision = event.getClass().getAnnotation(Revision.class).value();
        var file = "/golden/" + event.getClass().getSimpleName() + ".v" + revision + ".json";
        try (var stream = GoldenEventsTest.class.getResourceAsStream(file)) {
            assertThat(stream).as(file).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
