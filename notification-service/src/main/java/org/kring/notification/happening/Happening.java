package org.kring.notification.happening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.events.BoardEvent;
import org.kring.events.CommunityEvent;
import org.kring.events.ContentEvent;
import org.kring.events.KringEvent;

/**
 * Something that happened in a community: {@code type} as {@code post.published}, the things it happened to, the person
 * it happened to (for memberships and assignments) and who did it. Ids only, so that it can be shown to whoever may
 * read the community without telling more than that.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Happening(
        String type,
        UUID communityId,
        @Nullable UUID postId,
        @Nullable UUID commentId,
        @Nullable UUID boardId,
        @Nullable UUID cardId,
        @Nullable UUID personId,
        UUID by,
        Instant at) {

    /** Empty for what happens in no community: districts, teams, profiles. */
    public static Optional<Happening> of(KringEvent event) {
        return switch (event) {
            case ContentEvent content -> Optional.of(ContentHappenings.of(content));
            case BoardEvent board -> Optional.of(BoardHappenings.of(board));
            case CommunityEvent community -> Optional.ofNullable(CommunityHappenings.of(community));
        };
    }

    static Happening inCommunity(KringEvent event, UUID communityId, @Nullable UUID personId, UUID by) {
        return new Happening(
                HappeningType.of(event.getClass()), communityId, null, null, null, null, personId, by, event.at());
    }

    static Happening toPost(ContentEvent event, UUID by) {
        return toComment(event, null, by);
    }

    static Happening toComment(ContentEvent event, @Nullable UUID commentId, UUID by) {
        return new Happening(
                HappeningType.of(event.getClass()),
                event.communityId(),
                event.postId(),
                commentId,
                null,
                null,
                null,
                by,
                event.at());
    }

    static Happening toBoard(BoardEvent event, UUID by) {
        return toCard(event, null, null, by);
    }

    static Happening toCard(BoardEvent event, @Nullable UUID cardId, @Nullable UUID personId, UUID by) {
        return new Happening(
                HappeningType.of(event.getClass()),
                event.communityId(),
                null,
                null,
                event.boardId(),
                cardId,
                personId,
                by,
                event.at());
    }
}
