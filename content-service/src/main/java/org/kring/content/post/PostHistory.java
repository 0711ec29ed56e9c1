package org.kring.content.post;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kring.content.post.PostEvent.PostEdited;
import org.kring.platform.eventstore.EventHistory;
import org.springframework.stereotype.Component;

/** Folds a post's events up to an instant, with the same {@code evolve} that decides. */
@Component
class PostHistory {

    private final EventHistory events;

    PostHistory(EventHistory events) {
        this.events = events;
    }

    PostAsItWas of(PostPage today, Instant at) {
        var past = events.of(List.of(today.id().toString()), at, PostEvent.class);
        Post then = new Post.Absent();
        for (var event : past) {
            then = then.evolve(event);
        }
        if (then instanceof Post.Live live) {
            return asItWas(today, live, lastEdit(past), past.size() - 1L, at);
        }
        throw PostRejection.POST_NOT_FOUND.refused();
    }

    private static @Nullable Instant lastEdit(List<PostEvent> past) {
        return past.stream()
                .filter(PostEdited.class::isInstance)
                .map(PostEvent::at)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static PostAsItWas asItWas(
            PostPage today, Post.Live live, @Nullable Instant editedAt, long version, Instant at) {
        var text = live.text();
        return new PostAsItWas(
                today.id(),
                today.communityId(),
                today.communityName(),
                today.kind(),
                today.official(),
                text.title(),
                text.body(),
                text.tags(),
                text.mentions(),
                today.author(),
                live.first().at(),
                editedAt,
                version,
                List.copyOf(live.accepted().authorByComment().keySet()),
                at);
    }
}
