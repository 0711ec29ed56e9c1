package org.kring.notification.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kring.events.CommunityEvent.CommunityRole;
import org.kring.events.CommunityEvent.GrantedBy;
import org.kring.events.CommunityEvent.MembershipGranted;
import org.kring.events.CommunityEvent.PersonInvited;
import org.kring.events.ContentEvent.AnswerAccepted;
import org.kring.events.ContentEvent.CommentWritten;

/** The rules that need no memory. The others are held against a database in PoliciesIT. */
class PoliciesTest {

    private static final UUID COMMUNITY = UUID.randomUUID();
    private static final UUID POST = UUID.randomUUID();
    private static final UUID COMMENT = UUID.randomUUID();
    private static final UUID NOORD = UUID.randomUUID();
    private static final UUID OOST = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void the_author_of_the_comment_above_is_told_of_a_reply() {
        assertThat(new WhenCommentIsRepliedToThenNotifyItsAuthor().toTell(comment(OOST)))
                .containsExactly(OOST);
    }

    @Test
    void a_comment_that_replies_to_nobody_is_no_reply() {
        assertThat(new WhenCommentIsRepliedToThenNotifyItsAuthor().toTell(comment(null)))
                .isEmpty();
    }

    @Test
    void the_author_of_an_accepted_answer_is_told() {
        AnswerAccepted accepted = new AnswerAccepted(POST, COMMENT, COMMUNITY, OOST, NOORD, NOW);

        assertThat(new WhenAnswerIsAcceptedThenNotifyItsAuthor().toTell(accepted))
                .containsExactly(OOST);
    }

    @Test
    void who_was_approved_is_told_and_who_just_joined_is_not() {
        var policy = new WhenMembershipIsApprovedThenNotifyTheMember();

        assertThat(policy.toTell(granted(GrantedBy.APPROVAL))).containsExactly(OOST);
        assertThat(policy.toTell(granted(GrantedBy.JOINING))).isEmpty();
    }

    @Test
    void the_invited_are_told() {
        PersonInvited invited = new PersonInvited(COMMUNITY, OOST, CommunityRole.MEMBER, NOORD, NOW);

        assertThat(new WhenSomebodyIsInvitedThenNotifyThem().toTell(invited)).containsExactly(OOST);
    }

    private static CommentWritten comment(@Nullable UUID replyToAuthor) {
        return new CommentWritten(
                COMMENT,
                POST,
                COMMUNITY,
                NOORD,
                replyToAuthor == null ? null : UUID.randomUUID(),
                replyToAuthor,
                "Eens.",
                List.of(),
                NOORD,
                NOW);
    }

    private static MembershipGranted granted(GrantedBy how) {
        return new MembershipGranted(COMMUNITY, OOST, CommunityRole.MEMBER, how, NOORD, NOW);
    }
}
