package org.kring.search.document;

import java.util.Optional;
import org.kring.events.BoardEvent;
import org.kring.events.CommunityEvent;
import org.kring.events.ContentEvent;
import org.kring.events.KringEvent;

/** What each published event means for the index. Every case is named: a new event does not compile until it is thought about. */
public final class Changes {

    private Changes() {}

    /** @return empty for an event that changes nothing that can be found */
    public static Optional<Change> of(KringEvent event) {
        return switch (event) {
            case CommunityEvent community -> ofCommunity(community);
            case ContentEvent content -> ofContent(content);
            case BoardEvent board -> ofBoard(board);
        };
    }

    private static Optional<Change> ofCommunity(CommunityEvent event) {
        return switch (event) {
            case CommunityEvent.CommunityCreated created -> write(CommunityDocuments.of(created));
            case CommunityEvent.CommunityEdited edited -> write(CommunityDocuments.of(edited));
            case CommunityEvent.PersonChanged changed -> write(CommunityDocuments.of(changed));
            case CommunityEvent.PersonErased erased -> remove(DocumentKey.of(DocumentType.PERSON, erased.personId()));
            case CommunityEvent.CommunityArchived _,
                    CommunityEvent.DistrictCreated _,
                    CommunityEvent.TeamCreated _,
                    CommunityEvent.MembershipGranted _,
                    CommunityEvent.MembershipEnded _,
                    CommunityEvent.MembershipRequested _,
                    CommunityEvent.MembershipDeclined _,
                    CommunityEvent.PersonInvited _ -> Optional.empty();
        };
    }

    private static Optional<Change> ofContent(ContentEvent event) {
        return switch (event) {
            case ContentEvent.PostPublished published -> write(ContentDocuments.of(published));
            case ContentEvent.PostEdited edited -> write(ContentDocuments.of(edited));
            case ContentEvent.PostDeleted deleted -> remove(DocumentKey.of(DocumentType.POST, deleted.postId()));
            case ContentEvent.CommentWritten written -> write(ContentDocuments.of(written));
            case ContentEvent.CommentEdited edited -> write(ContentDocuments.of(edited));
            case ContentEvent.CommentDeleted deleted ->
                remove(DocumentKey.of(DocumentType.COMMENT, deleted.commentId()));
            case ContentEvent.ReactionGiven _,
                    ContentEvent.ReactionWithdrawn _,
                    ContentEvent.AnswerAccepted _,
                    ContentEvent.AnswerNoLongerAccepted _ -> Optional.empty();
        };
    }

    private static Optional<Change> ofBoard(BoardEvent event) {
        return switch (event) {
            case BoardEvent.CardCreated created -> write(CardDocuments.of(created));
            case BoardEvent.CardEdited edited -> write(CardDocuments.of(edited));
            case BoardEvent.CardArchived archived -> remove(DocumentKey.of(DocumentType.CARD, archived.cardId()));
            case BoardEvent.BoardDeleted deleted -> remove(DocumentKey.board(deleted.boardId()));
            case BoardEvent.BoardCreated _,
                    BoardEvent.BoardEdited _,
                    BoardEvent.CardMoved _,
                    BoardEvent.CardAssigned _,
                    BoardEvent.CardUnassigned _ -> Optional.empty();
        };
    }

    private static Optional<Change> write(Document document) {
        return Optional.of(new Change.Write(document));
    }

    private static Optional<Change> remove(DocumentKey key) {
        return Optional.of(new Change.Remove(key));
    }
}
