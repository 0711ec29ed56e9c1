package org.kring.content;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kring.content.comment.CommentEvent.CommentDeleted;
import org.kring.content.comment.CommentEvent.CommentEdited;
import org.kring.content.comment.CommentEvent.CommentWritten;
import org.kring.content.post.PostEvent.AnswerAccepted;
import org.kring.content.post.PostEvent.AnswerNoLongerAccepted;
import org.kring.content.post.PostEvent.PostDeleted;
import org.kring.content.post.PostEvent.PostEdited;
import org.kring.content.post.PostEvent.PostPublished;
import org.kring.content.post.PostKind;
import org.kring.content.reaction.ReactionEvent.ReactionGiven;
import org.kring.content.reaction.ReactionEvent.ReactionWithdrawn;
import org.kring.content.reaction.ReactionKind;
import org.kring.platform.command.StoredEvent;

/** One of every event that is stored here. */
final class StoredEvents {

    private static final UUID POST = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID CYCLISTS = UUID.fromString("01980000-0000-7000-8000-00000000c001");
    private static final UUID NOORD = UUID.fromString("01980000-0000-7000-8000-0000000000a1");
    private static final UUID OOST = UUID.fromString("01980000-0000-7000-8000-0000000000a2");
    private static final UUID ZUID = UUID.fromString("01980000-0000-7000-8000-0000000000a3");
    private static final UUID COMMENT = UUID.fromString("01980000-0000-7000-8000-00000000d001");
    private static final UUID REPLY = UUID.fromString("01980000-0000-7000-8000-00000000d002");
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00.123456Z");

    private StoredEvents() {}

    static List<StoredEvent> all() {
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
                        POST, CYCLISTS, PostKind.QUESTION, null, "Solved", List.of(), List.of(), NOORD, OOST, TUESDAY),
                new PostDeleted(POST, CYCLISTS, NOORD, TUESDAY),
                new AnswerAccepted(POST, CYCLISTS, COMMENT, OOST, NOORD, TUESDAY),
                new AnswerNoLongerAccepted(POST, CYCLISTS, COMMENT, NOORD, TUESDAY),
                new CommentWritten(
                        REPLY, POST, CYCLISTS, NOORD, COMMENT, ZUID, "Behind it, @zuid", List.of(ZUID), OOST, MONDAY),
                new CommentEdited(REPLY, POST, CYCLISTS, "Beside it", List.of(), OOST, NOORD, TUESDAY),
                new CommentDeleted(REPLY, POST, CYCLISTS, OOST, TUESDAY),
                new ReactionGiven(POST, REPLY, CYCLISTS, OOST, ReactionKind.THANKS, NOORD, TUESDAY),
                new ReactionWithdrawn(POST, null, CYCLISTS, ReactionKind.LIKE, NOORD, TUESDAY));
    }
}
