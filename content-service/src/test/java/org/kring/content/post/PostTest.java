package org.kring.content.post;

import static org.kring.content.post.Posts.ANSWER;
import static org.kring.content.post.Posts.BIKE_QUESTION;
import static org.kring.content.post.Posts.CYCLISTS;
import static org.kring.content.post.Posts.NOORD;
import static org.kring.content.post.Posts.OOST;
import static org.kring.content.post.Posts.TUESDAY;
import static org.kring.content.post.Posts.aQuestion;
import static org.kring.content.post.Posts.accepted;
import static org.kring.content.post.Posts.anUpdate;
import static org.kring.content.post.Posts.edited;
import static org.kring.content.post.Posts.publish;
import static org.kring.content.post.Posts.publishQuestion;
import static org.kring.content.post.Posts.text;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.content.post.PostCommand.AcceptAnswer;
import org.kring.content.post.PostCommand.DeletePost;
import org.kring.content.post.PostCommand.EditPost;
import org.kring.content.post.PostCommand.WithdrawAcceptance;
import org.kring.content.post.PostEvent.AnswerNoLongerAccepted;
import org.kring.content.post.PostEvent.PostDeleted;
import org.kring.content.post.PostEvent.PostEdited;
import org.kring.platform.test.Given;

class PostTest {

    private static Given<Post, PostEvent> given() {
        return Given.nothing(new Post.Absent(), Post::evolve);
    }

    @Nested
    class Publishing {

        @Test
        void a_question_is_published_as_it_was_asked() {
            given().when(post -> post.decide(publishQuestion())).then(aQuestion());
        }

        @Test
        void sending_it_twice_publishes_once() {
            given().and(aQuestion())
                    .when(post -> post.decide(publishQuestion()))
                    .thenNothing();
        }

        @Test
        void a_late_retry_is_recognised_after_an_edit_and_after_deletion() {
            given().and(aQuestion(), edited("Solved"))
                    .when(post -> post.decide(publishQuestion()))
                    .thenNothing();
            given().and(aQuestion(), new PostDeleted(BIKE_QUESTION, CYCLISTS, NOORD, TUESDAY))
                    .when(post -> post.decide(publishQuestion()))
                    .thenNothing();
        }

        @Test
        void the_same_id_with_another_text_or_author_is_refused() {
            given().and(aQuestion())
                    .when(post -> post.decide(publish(PostKind.QUESTION, text("Other"), NOORD, false)))
                    .refused(PostRejection.POST_EXISTS_ALREADY);
            given().and(aQuestion())
                    .when(post -> post.decide(publish(PostKind.QUESTION, text("Ask @oost"), OOST, false)))
                    .refused(PostRejection.POST_EXISTS_ALREADY);
        }

        @ParameterizedTest
        @EnumSource(names = {"IDEA", "DOCUMENT"})
        void ideas_and_documents_are_not_offered_yet(PostKind kind) {
            given().when(post -> post.decide(publish(kind, text("Later"), NOORD, true)))
                    .refused(PostRejection.KIND_NOT_OFFERED);
        }

        @Test
        void news_is_for_managers() {
            given().when(post -> post.decide(publish(PostKind.NEWS, text("Hear, hear"), NOORD, false)))
                    .refused(PostRejection.NEWS_IS_FOR_MANAGERS);
        }
    }

    @Nested
    class Changing {

        private static PostEdited editedBy(UUID by) {
            var e = edited("Solved");
            return new PostEdited(
                    e.postId(),
                    e.communityId(),
                    e.kind(),
                    e.title(),
                    e.body(),
                    e.tags(),
                    e.mentions(),
                    e.authorId(),
                    by,
                    e.at());
        }

        @Test
        void the_author_edits() {
            given().and(aQuestion())
                    .when(post -> post.decide(new EditPost(BIKE_QUESTION, text("Solved"), NOORD, false, TUESDAY)))
                    .then(editedBy(NOORD));
        }

        @Test
        void a_manager_edits_and_the_author_stays_the_author() {
            given().and(aQuestion())
                    .when(post -> post.decide(new EditPost(BIKE_QUESTION, text("Solved"), OOST, true, TUESDAY)))
                    .then(editedBy(OOST));
        }

        @Test
        void somebody_else_does_not_edit() {
            given().and(aQuestion())
                    .when(post -> post.decide(new EditPost(BIKE_QUESTION, text("Solved"), OOST, false, TUESDAY)))
                    .refused(PostRejection.NOT_YOUR_POST);
        }

        @Test
        void an_edit_that_changes_nothing_is_no_edit() {
            given().and(aQuestion())
                    .when(post -> post.decide(new EditPost(BIKE_QUESTION, text("Ask @oost"), NOORD, false, TUESDAY)))
                    .thenNothing();
        }

        @Test
        void a_deleted_post_cannot_be_edited() {
            given().and(aQuestion(), new PostDeleted(BIKE_QUESTION, CYCLISTS, NOORD, TUESDAY))
                    .when(post -> post.decide(new EditPost(BIKE_QUESTION, text("Solved"), NOORD, false, TUESDAY)))
                    .refused(PostRejection.POST_NOT_FOUND);
        }

        @Test
        void the_author_deletes_and_others_do_not() {
            given().and(aQuestion())
                    .when(post -> post.decide(new DeletePost(BIKE_QUESTION, NOORD, false, TUESDAY)))
                    .then(new PostDeleted(BIKE_QUESTION, CYCLISTS, NOORD, TUESDAY));
            given().and(aQuestion())
                    .when(post -> post.decide(new DeletePost(BIKE_QUESTION, OOST, false, TUESDAY)))
                    .refused(PostRejection.NOT_YOUR_POST);
        }
    }

    @Nested
    class Accepting {

        private static AcceptAnswer accept(UUID by, boolean asManager) {
            return new AcceptAnswer(BIKE_QUESTION, ANSWER, OOST, by, asManager, TUESDAY);
        }

        private static WithdrawAcceptance withdraw(UUID by) {
            return new WithdrawAcceptance(BIKE_QUESTION, ANSWER, by, false, TUESDAY);
        }

        @Test
        void the_asker_accepts_an_answer_and_a_second_click_changes_nothing() {
            given().and(aQuestion())
                    .when(post -> post.decide(accept(NOORD, false)))
                    .then(accepted(ANSWER));
            given().and(aQuestion(), accepted(ANSWER))
                    .when(post -> post.decide(accept(NOORD, false)))
                    .thenNothing();
        }

        @Test
        void another_member_does_not_accept() {
            given().and(aQuestion())
                    .when(post -> post.decide(accept(OOST, false)))
                    .refused(PostRejection.NOT_YOUR_QUESTION);
        }

        @Test
        void only_questions_have_accepted_answers() {
            given().and(anUpdate())
                    .when(post -> post.decide(accept(NOORD, false)))
                    .refused(PostRejection.NOT_A_QUESTION);
        }

        @Test
        void a_question_has_twenty_accepted_answers_at_most() {
            var twenty = IntStream.range(0, 20)
                    .mapToObj(i -> accepted(new UUID(7, i)))
                    .toArray(PostEvent[]::new);
            given().and(aQuestion())
                    .and(twenty)
                    .when(post -> post.decide(accept(NOORD, false)))
                    .refused(PostRejection.TOO_MANY_ACCEPTED_ANSWERS);
        }

        @Test
        void the_asker_and_the_answerer_take_it_back() {
            for (var by : new UUID[] {NOORD, OOST}) {
                given().and(aQuestion(), accepted(ANSWER))
                        .when(post -> post.decide(withdraw(by)))
                        .then(new AnswerNoLongerAccepted(BIKE_QUESTION, CYCLISTS, ANSWER, by, TUESDAY));
            }
        }

        @Test
        void taking_back_twice_changes_nothing() {
            given().and(aQuestion()).when(post -> post.decide(withdraw(NOORD))).thenNothing();
        }

        @Test
        void a_stranger_to_the_answer_does_not_take_it_back() {
            given().and(aQuestion(), accepted(ANSWER))
                    .when(post -> post.decide(withdraw(CYCLISTS)))
                    .refused(PostRejection.NOT_YOUR_QUESTION);
        }
    }
}
