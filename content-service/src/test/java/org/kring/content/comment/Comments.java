package org.kring.content.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kring.content.comment.CommentCommand.WriteComment;
import org.kring.content.comment.CommentEvent.CommentDeleted;
import org.kring.content.comment.CommentEvent.CommentWritten;

/** Comments, people and moments that the tests speak of. */
final class Comments {

    static final UUID REPLY = UUID.fromString("01980000-0000-7000-8000-00000000d002");
    static final UUID FIRST_COMMENT = UUID.fromString("01980000-0000-7000-8000-00000000d001");
    static final UUID POST = UUID.fromString("01980000-0000-7000-8000-000000000001");
    static final UUID CYCLISTS = UUID.fromString("01980000-0000-7000-8000-00000000c001");
    static final UUID NOORD = UUID.fromString("01980000-0000-7000-8000-0000000000a1");
    static final UUID OOST = UUID.fromString("01980000-0000-7000-8000-0000000000a2");
    static final UUID ZUID = UUID.fromString("01980000-0000-7000-8000-0000000000a3");
    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");

    private Comments() {}

    static WriteComment writeReply(String body) {
        return new WriteComment(REPLY, POST, CYCLISTS, NOORD, FIRST_COMMENT, ZUID, body, List.of(ZUID), OOST, MONDAY);
    }

    static CommentWritten aReply() {
        return new CommentWritten(
                REPLY, POST, CYCLISTS, NOORD, FIRST_COMMENT, ZUID, "Behind it, @zuid", List.of(ZUID), OOST, MONDAY);
    }

    static CommentDeleted deleted() {
        return new CommentDeleted(REPLY, POST, CYCLISTS, OOST, TUESDAY);
    }
}
