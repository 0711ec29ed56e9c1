package org.kring.notification.subject;

import org.kring.events.BoardEvent;
import org.kring.events.ContentEvent;
import org.springframework.stereotype.Component;

/** Keeps the titles of posts and cards, so that a notification can say what it is about without asking. */
@Component
public class Subjects {

    private final SubjectTable table;
    private final NamedPeopleTable named;

    Subjects(SubjectTable table, NamedPeopleTable named) {
        this.table = table;
        this.named = named;
    }

    public void on(ContentEvent event) {
        switch (event) {
            case ContentEvent.PostPublished e ->
                table.putPost(e.postId(), e.communityId(), PostTitle.of(e.title(), e.body()));
            case ContentEvent.PostEdited e ->
                table.putPost(e.postId(), e.communityId(), PostTitle.of(e.title(), e.body()));
            case ContentEvent.PostDeleted e -> {
                table.removePost(e.postId());
                named.forgetWithin(e.postId());
            }
            case ContentEvent.CommentDeleted e -> named.forget(e.commentId());
            case ContentEvent.CommentWritten _, ContentEvent.CommentEdited _ -> {}
            case ContentEvent.ReactionGiven _, ContentEvent.ReactionWithdrawn _ -> {}
            case ContentEvent.AnswerAccepted _, ContentEvent.AnswerNoLongerAccepted _ -> {}
        }
    }

    public void on(BoardEvent event) {
        switch (event) {
            case BoardEvent.CardCreated e -> table.putCard(e.cardId(), e.boardId(), e.title());
            case BoardEvent.CardEdited e -> table.putCard(e.cardId(), e.boardId(), e.title());
            case BoardEvent.CardUnassigned e -> named.forget(e.cardId(), e.personId());
            case BoardEvent.BoardDeleted e -> {
                table.removeCardsOf(e.boardId());
                named.forgetWithin(e.boardId());
            }
            case BoardEvent.BoardCreated _, BoardEvent.BoardEdited _ -> {}
            case BoardEvent.CardMoved _, BoardEvent.CardAssigned _, BoardEvent.CardArchived _ -> {}
        }
    }
}
