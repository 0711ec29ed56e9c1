package org.kring.content;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kring.content.comment.CommentEvent;
import org.kring.content.post.PostEvent;
import org.kring.content.reaction.ReactionEvent;
import org.kring.platform.test.GoldenEvents;

class GoldenEventsTest {

    @TestFactory
    Stream<DynamicTest> stored_posts_stay_readable() {
        return GoldenEvents.of(PostEvent.class);
    }

    @TestFactory
    Stream<DynamicTest> stored_comments_stay_readable() {
        return GoldenEvents.of(CommentEvent.class);
    }

    @TestFactory
    Stream<DynamicTest> stored_reactions_stay_readable() {
        return GoldenEvents.of(ReactionEvent.class);
    }
}
