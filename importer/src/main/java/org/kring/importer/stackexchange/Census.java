package org.kring.importer.stackexchange;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known about a whole dump before its first row can be taken: which users there are and which of them
 * did something, and under which question each post stands. Numbers only, a few bytes for each post.
 */
final class Census {
    private static final long COMMUNITY_USER = -1;

    private final Set<Long> users = new HashSet<>();
    private final Set<Long> active = new HashSet<>();
    private final Map<Long, Long> questionOfPost = new HashMap<>();
    private final Set<String> tags = new HashSet<>();
    private @Nullable Instant earliest;

    /** Broken rows are left for the pass that takes them to report. */
    static Census of(Dump dump) {
        Census census = new Census();
        dump.users().read(census::user, ignored -> {});
        dump.posts().read(census::post, ignored -> {});
        dump.history().readIfThere(row -> census.active(row, "UserId"));
        dump.comments().readIfThere(row -> census.active(row, "UserId"));
        dump.votes().readIfThere(row -> census.active(row, "UserId"));
        return census;
    }

    private void user(Row row) {
        if (row.id() != COMMUNITY_USER) {
            users.add(row.id());
        }
        seen(row.created());
    }

    private void post(Row row) {
        long type = row.requiredNumber("PostTypeId");
        if (type == PostType.QUESTION) {
            questionOfPost.put(row.id(), row.id());
            tags.addAll(TagList.of(row.text("Tags").orElse("")));
        } else if (type == PostType.ANSWER) {
            questionOfPost.put(row.id(), row.requiredNumber("ParentId"));
        }
        active(row, "OwnerUserId");
        seen(row.created());
    }

    private void active(Row row, String attribute) {
        row.number(attribute).ifPresent(active::add);
    }

    private void seen(Instant time) {
        Instant before = earliest;
        earliest = before == null || time.isBefore(before) ? time : before;
    }

    boolean knows(long userId) {
        return users.contains(userId);
    }

    boolean didSomething(long userId) {
        return active.contains(userId);
    }

    boolean usesTag(String tag) {
        return tags.contains(tag);
    }

    /** Empty for what is neither question nor answer. */
    OptionalLong questionOf(long postId) {
        Long question = questionOfPost.get(postId);
        return question == null ? OptionalLong.empty() : OptionalLong.of(question);
    }

    boolean isQuestion(long postId) {
        return questionOf(postId).equals(OptionalLong.of(postId));
    }

    /** When the site began. */
    Instant beginning() {
        return earliest == null ? Instant.EPOCH : earliest;
    }
}
