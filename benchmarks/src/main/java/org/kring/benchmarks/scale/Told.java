package org.kring.benchmarks.scale;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kring.benchmarks.line.Words;

/** What an entry of the world says, as it is sent to the platform and as it is stored. */
record Told(World world, int entry) {

    /** Only in the first entries of all, so that as many find it in any world. */
    static final String RARE_WORD = "vindplaats";

    private static final int WITH_RARE_WORD = 15;
    private static final int CASES = 100_000;

    boolean isPost() {
        return world.isPost(entry);
    }

    UUID id() {
        return World.entry(entry);
    }

    int post() {
        return isPost() ? entry : world.postOf(entry);
    }

    UUID author() {
        return World.person(world.authorOf(entry));
    }

    UUID community() {
        return World.community(world.communityOf(post()));
    }

    /** What {@code POST /api/posts} or {@code POST /api/posts/{id}/comments} takes. */
    Map<String, Object> asNew() {
        return isPost()
                ? Map.of(
                        "id",
                        id(),
                        "communityId",
                        community(),
                        "kind",
                        "QUESTION",
                        "title",
                        title(),
                        "body",
                        body(),
                        "tags",
                        List.of(tag()))
                : Map.of("id", id(), "body", body());
    }

    /** The fields of {@code PostPublished} or {@code CommentWritten}; those that are not here are the same for all. */
    Map<String, Object> asEvent(Instant at) {
        return isPost()
                ? Map.of(
                        "postId", id().toString(),
                        "communityId", community().toString(),
                        "title", title(),
                        "body", body(),
                        "tags", List.of(tag()),
                        "by", author().toString(),
                        "at", at.toString())
                : Map.of(
                        "commentId", id().toString(),
                        "postId", World.entry(post()).toString(),
                        "communityId", community().toString(),
                        "postAuthorId", World.person(world.authorOf(post())).toString(),
                        "body", body(),
                        "by", author().toString(),
                        "at", at.toString());
    }

    private String title() {
        return new Words(-entry).text(6);
    }

    private String tag() {
        return new Words(entry).word();
    }

    /** With the number of a case in each, as people have them. */
    private String body() {
        return new Words(entry).text(isPost() ? 80 : 30)
                + " zaak" + Math.floorMod(Ids.mixed(entry), CASES)
                + (entry < WITH_RARE_WORD ? " " + RARE_WORD : "");
    }
}
