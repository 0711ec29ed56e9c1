package org.kring.importer.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kring.importer.api.Call;

/** What people post, ask, answer and applaud. */
record Talking(Deeds deeds, Instant today) {
    private static final Duration FIRST_ANSWER_AFTER = Duration.ofMinutes(25);
    private static final Duration NEXT_AFTER = Duration.ofMinutes(40);

    void run(Organisation.Conversations conversations) {
        conversations.posts().forEach(this::post);
        deeds.say("%d posts".formatted(conversations.posts().size()));
    }

    private void post(Organisation.Post post) {
        UUID id = DemoIds.post(post.key());
        Instant at = today.minus(Duration.ofDays(post.daysAgo())).minus(Duration.ofHours(3));
        send(
                Call.post(
                        "/api/posts",
                        new Fields()
                                .with("id", id)
                                .with("communityId", DemoIds.community(post.community()))
                                .with("kind", post.kind())
                                .with("title", post.title())
                                .with("body", post.body().strip())
                                .with("tags", post.tags())
                                .asBody()),
                post.by(),
                at);
        react("/api/posts/" + id, post.reactions(), at.plus(NEXT_AFTER));
        comments(post, post.comments(), "", at.plus(FIRST_ANSWER_AFTER));
    }

    /** @param above place of the comment that these reply to, empty for comments on the post */
    private void comments(Organisation.Post post, List<Organisation.Comment> comments, String above, Instant first) {
        Instant at = first;
        for (int i = 0; i < comments.size(); i++) {
            comment(post, comments.get(i), above, above.isEmpty() ? "" + (i + 1) : above + "." + (i + 1), at);
            at = at.plus(NEXT_AFTER);
        }
    }

    private void comment(Organisation.Post post, Organisation.Comment comment, String above, String place, Instant at) {
        UUID id = DemoIds.comment(post.key(), place);
        String path = "/api/posts/" + DemoIds.post(post.key());
        send(
                Call.post(
                        path + "/comments",
                        new Fields()
                                .with("id", id)
                                .with("body", comment.body().strip())
                                .with("replyTo", above.isEmpty() ? null : DemoIds.comment(post.key(), above))
                                .asBody()),
                comment.by(),
                at);
        if (comment.accepted()) {
            send(Call.put(path + "/accepted-answers/" + id), post.by(), at.plus(NEXT_AFTER));
        }
        react("/api/comments/" + id, comment.reactions(), at.plus(NEXT_AFTER));
        comments(post, comment.replies(), place, at.plus(FIRST_ANSWER_AFTER));
    }

    private void react(String path, Map<String, List<String>> reactions, Instant at) {
        reactions.forEach((reaction, handles) ->
                handles.forEach(handle -> send(Call.put(path + "/reactions/" + reaction), handle, at)));
    }

    private void send(Call call, String handle, Instant at) {
        Instant notAhead = at.isAfter(today) ? today : at;
        deeds.send(call.by(deeds.person(handle)).at(notAhead));
    }
}
