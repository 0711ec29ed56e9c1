package org.kring.notification.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notification as people see it. {@code link} is a path in the web client. */
public record NotificationItem(
        UUID id,
        NotificationKind kind,
        Actor actor,
        Subject subject,
        String text,
        String link,
        UUID communityId,
        Instant createdAt,
        boolean read) {

    public record Actor(UUID personId, @Nullable String name) {}

    /** {@code type} is {@code post}, {@code comment}, {@code card} or {@code community}. */
    public record Subject(String type, UUID id, String title) {}

    static NotificationItem of(NotificationRow row, Language language) {
        String title = row.title() == null ? row.communityName() : row.title();
        return new NotificationItem(
                row.id(),
                row.kind(),
                new Actor(row.actorId(), row.actorName()),
                subject(row, title),
                NotificationTexts.text(row.kind(), row.actorName(), title, language),
                link(row),
                row.communityId(),
                row.createdAt(),
                row.read());
    }

    private static Subject subject(NotificationRow row, String title) {
        if (row.commentId() != null) {
            return new Subject("comment", row.commentId(), title);
        }
        if (row.postId() != null) {
            return new Subject("post", row.postId(), title);
        }
        if (row.cardId() != null) {
            return new Subject("card", row.cardId(), title);
        }
        return new Subject("community", row.communityId(), title);
    }

    private static String link(NotificationRow row) {
        if (row.commentId() != null) {
            return "/posts/" + row.postId() + "#comment-" + row.commentId();
        }
        if (row.postId() != null) {
            return "/posts/" + row.postId();
        }
        if (row.cardId() != null) {
            return "/boards/" + row.boardId() + "?card=" + row.cardId();
        }
        String community = "/communities/" + row.communityId();
        return row.kind() == NotificationKind.MEMBERSHIP_REQUESTED ? community + "/requests" : community;
    }
}
