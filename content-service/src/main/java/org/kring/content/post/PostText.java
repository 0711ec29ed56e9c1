package org.kring.content.post;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an author wrote: a title if there is one, CommonMark, tags, and the people it mentions. Text is kept as it was
 * typed, script and all; whoever shows it renders it as text.
 */
record PostText(@Nullable String title, String body, List<String> tags, List<UUID> mentions) {

    PostText {
        tags = List.copyOf(tags);
        mentions = List.copyOf(mentions);
    }

    /** Mentions do not count: they follow from the body, and a handle may name somebody else by now. */
    boolean saysTheSameAs(PostText other) {
        return Objects.equals(title, other.title) && body.equals(other.body) && tags.equals(other.tags);
    }
}
