package org.kring.content.post;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.content.post.PostCommand.PublishPost;
import org.kring.content.post.PostEvent.AnswerAccepted;
import org.kring.content.post.PostEvent.PostEdited;
import org.kring.content.post.PostEvent.PostPublished;

/** Posts, people and moments that the tests speak of. */
final class Posts {

    static final UUID BIKE_QUESTION = UUID.fromString("01980000-0000-7000-8000-000000000001");
    static final UUID CYCLISTS = UUID.fromString("01980000-0000-7000-8000-00000000c001");
    static final UUID NOORD = UUID.fromString("01980000-0000-7000-8000-0000000000a1");
    static final UUID OOST = UUID.fromString("01980000-0000-7000-8000-0000000000a2");
    static final UUID ANSWER = UUID.fromString("01980000-0000-7000-8000-00000000d001");
    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");

    private Posts() {}

    static PostText text(String body) {
        return new PostText("Where to park a bike?", body, List.of("bikes"), List.of(OOST));
    }

    static PublishPost publish(PostKind kind, PostText text, UUID by, boolean asManager) {
        return new PublishPost(BIKE_QUESTION, CYCLISTS, kind, text, by, asManager, MONDAY);
    }

    static PublishPost publishQuestion() {
        return publish(PostKind.QUESTION, text("Ask @oost"), NOORD, false);
    }

    static PostPublished aQuestion() {
        return published(PostKind.QUESTION, "Where to park a bike?", "Ask @oost");
    }

    static PostPublished anUpdate() {
        return published(PostKind.UPDATE, null, "The stands are new");
    }

    static PostEdited edited(String body) {
        return new PostEdited(
                BIKE_QUESTION,
                CYCLISTS,
                PostKind.QUESTION,
                "Where to park a bike?",
                body,
                List.of("bikes"),
                List.of(OOST),
                NOORD,
                NOORD,
                TUESDAY);
    }

    static AnswerAccepted accepted(UUID comment) {
        return new AnswerAccepted(BIKE_QUESTION, CYCLISTS, comment, OOST, NOORD, TUESDAY);
    }

    private static PostPublished published(PostKind kind, @Nullable String title, String body) {
        return new PostPublished(
                BIKE_QUESTION, CYCLISTS, kind, title, body, List.of("bikes"), List.of(OOST), NOORD, MONDAY);
    }
}
