package org.kring.content.comment;

import static org.kring.content.comment.Comments.CYCLISTS;
import static org.kring.content.comment.Comments.FIRST_COMMENT;
import static org.kring.content.comment.Comments.MONDAY;
import static org.kring.content.comment.Comments.NOORD;
import static org.kring.content.comment.Comments.OOST;
import static org.kring.content.comment.Comments.POST;
import static org.kring.content.comment.Comments.REPLY;
import static org.kring.content.comment.Comments.TUESDAY;
import static org.kring.content.comment.Comments.ZUID;
import static org.kring.content.comment.Comments.aReply;
import static org.kring.content.comment.Comments.deleted;
import static org.kring.content.comment.Comments.writeReply;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kring.content.comment.CommentCommand.DeleteComment;
import org.kring.content.comment.CommentCommand.EditComment;
import org.kring.content.comment.CommentCommand.WriteComment;
import org.kring.content.comment.CommentEvent.CommentEdited;
import org.kring.platform.test.Given;

class CommentTest {

    private static Given<Comment, CommentEvent> given() {
        return Given.nothing(new Comment.Absent(), Comment::evolve);
    }

    private static EditComment edit(String body, UUID by, boolean asManager) {
        return new EditComment(REPLY, body, List.of(), by, asManager, TUESDAY);
    }

    private static DeleteComment delete(UUID by, boolean asManager) {
        return new DeleteComment(REPLY, by, asManager, TUESDAY);
    }

    @Test
    void a_reply_is_written() {
        given().when(comment -> comment.decide(writeReply("Behind it, @zuid"))).then(aReply());
    }

    @Test
    void sending_it_twice_writes_once_even_when_it_is_gone_again() {
        given().and(aReply())
                .when(comment -> comment.decide(writeReply("Behind it, @zuid")))
                .thenNothing();
        given().and(aReply(), deleted())
                .when(comment -> comment.decide(writeReply("Behind it, @zuid")))
                .thenNothing();
    }

    @Test
    void the_same_id_with_another_text_is_refused() {
        given().and(aReply())
                .when(comment -> comment.decide(writeReply("In front of it")))
                .refused(CommentRejection.COMMENT_EXISTS_ALREADY);
    }

    @Test
    void a_reply_to_nothing_is_refused() {
        var reply = new WriteComment(REPLY, POST, CYCLISTS, NOORD, FIRST_COMMENT, null, "Yes", List.of(), OOST, MONDAY);
        given().when(comment -> comment.decide(reply)).refused(CommentRejection.REPLY_TO_NOTHING);
    }

    @Test
    void author_and_manager_edit_and_the_author_stays_the_author() {
        given().and(aReply())
                .when(comment -> comment.decide(edit("Beside it", OOST, false)))
                .then(new CommentEdited(REPLY, POST, CYCLISTS, "Beside it", List.of(), OOST, OOST, TUESDAY));
        given().and(aReply())
                .when(comment -> comment.decide(edit("Beside it", NOORD, true)))
                .then(new CommentEdited(REPLY, POST, CYCLISTS, "Beside it", List.of(), OOST, NOORD, TUESDAY));
    }

    @Test
    void an_edit_that_changes_nothing_is_no_edit() {
        given().and(aReply())
                .when(comment -> comment.decide(edit("Behind it, @zuid", OOST, false)))
                .thenNothing();
    }

    @Test
    void others_neither_edit_nor_delete() {
        given().and(aReply())
                .when(comment -> comment.decide(edit("Mine now", ZUID, false)))
                .refused(CommentRejection.NOT_YOUR_COMMENT);
        given().and(aReply())
                .when(comment -> comment.decide(delete(ZUID, false)))
                .refused(CommentRejection.NOT_YOUR_COMMENT);
    }

    @Test
    void the_author_deletes_once() {
        given().and(aReply())
                .when(comment -> comment.decide(delete(OOST, false)))
                .then(deleted());
        given().and(aReply(), deleted())
                .when(comment -> comment.decide(delete(OOST, false)))
                .refused(CommentRejection.COMMENT_NOT_FOUND);
    }
}
