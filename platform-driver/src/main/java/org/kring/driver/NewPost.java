package org.kring.driver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody sends to {@code POST /api/posts}. */
public record NewPost(
        String communityId, String kind, @Nullable String title, String body, List<String> tags) {

    public static NewPost question(String communityId, String title, String body, String tag) {
        return new NewPost(communityId, "QUESTION", title, body, List.of(tag));
    }

    public static NewPost article(String communityId, String title, String body) {
        return new NewPost(communityId, "ARTICLE", title, body, List.of());
    }

    public static NewPost update(String communityId, String body) {
        return new NewPost(communityId, "UPDATE", null, body, List.of());
    }
}
