package org.kring.notification.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.platform.test.People.ANNA;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;
import static org.kring.platform.test.People.ZUID;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.events.CommunityEvent.Access;
import org.kring.events.CommunityEvent.CommunityRole;
import org.kring.events.CommunityEvent.GrantedBy;
import org.kring.events.CommunityEvent.MembershipRequested;
import org.kring.events.CommunityEvent.PersonInvited;
import org.kring.events.ContentEvent.AnswerAccepted;
import org.kring.events.ContentEvent.CommentWritten;
import org.kring.events.ContentEvent.PostPublished;
import org.kring.notification.InboxOf;
import org.kring.notification.Village;
import org.kring.platform.consume.Envelope;
import org.kring.platform.test.Api;
import org.kring.platform.test.Person;
import org.kring.platform.test.Published;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Who is told what, and who is not. */
@ServiceTest
class PoliciesIT {

    @Autowired
    private Api api;

    @Autowired
    private Published published;

    @Autowired
    private WhatHappensInPosts posts;

    @Autowired
    private TransactionTemplate transaction;

    private Village village;

    @BeforeEach
    void a_closed_community() {
        village = Village.founded(published, Access.CLOSED, NOORD, OOST, ANNA);
    }

    @Test
    void whoever_is_mentioned_in_a_post_is_told() {
        PostPublished post = village.post(NOORD, "Fietsen", OOST);

        inboxOf(OOST).becomes("MENTION");
        JsonNode item = inboxOf(OOST).items().getFirst();
        assertThat(item.at("/actor/personId").stringValue())
                .isEqualTo(NOORD.id().toString());
        assertThat(item.at("/actor/name").stringValue()).isEqualTo(NOORD.name());
        assertThat(item.at("/subject/type").stringValue()).isEqualTo("post");
        assertThat(item.at("/subject/title").stringValue()).isEqualTo("Fietsen");
        assertThat(item.get("link").stringValue()).isEqualTo("/posts/" + post.postId());
        assertThat(item.get("text").stringValue()).isEqualTo("Nina Noord noemde je in “Fietsen”");
        assertThat(item.get("read").booleanValue()).isFalse();
    }

    @Test
    void an_edit_tells_only_those_whom_it_names_for_the_first_time() {
        PostPublished post = village.post(NOORD, "Fietsen", OOST);
        village.edit(post, NOORD, OOST, ANNA);
        village.edit(post, NOORD, OOST, ANNA);

        inboxOf(ANNA).becomes("MENTION");
        inboxOf(OOST).becomes("MENTION");
    }

    @Test
    void the_author_of_a_post_is_told_of_comments_on_it() {
        PostPublished post = village.post(NOORD, "Fietsen");
        village.comment(post, OOST);

        inboxOf(NOORD).becomes("COMMENT");
    }

    @Test
    void the_author_of_a_comment_is_told_of_replies_to_it() {
        PostPublished post = village.post(NOORD, "Fietsen");
        var comment = village.comment(post, OOST);
        village.reply(post, comment, ANNA);

        inboxOf(OOST).becomes("REPLY");
        inboxOf(NOORD).becomes("COMMENT", "COMMENT");
    }

    @Test
    void a_reply_that_also_mentions_me_is_one_notification() {
        PostPublished post = village.post(OOST, "Fietsen");
        var comment = village.comment(post, OOST);
        village.reply(post, comment, ANNA, OOST);

        inboxOf(OOST).becomes("MENTION");
    }

    @Test
    void the_author_of_an_accepted_answer_is_told() {
        PostPublished post = village.post(NOORD, "Fietsen");
        var answer = village.comment(post, OOST);
        village.tell(new AnswerAccepted(
                post.postId(), answer.commentId(), village.id, OOST.id(), NOORD.id(), Instant.now()));

        inboxOf(OOST).becomes("ANSWER_ACCEPTED");
    }

    @Test
    void whoever_gets_a_card_is_told_once() {
        var card = village.card(NOORD, "Banden plakken", OOST);
        village.assign(card, OOST, NOORD);
        village.assign(card, ANNA, NOORD);

        inboxOf(ANNA).becomes("ASSIGNED");
        inboxOf(OOST).becomes("ASSIGNED");
        assertThat(inboxOf(OOST).texts()).containsExactly("Nina Noord zette je op de kaart “Banden plakken”");
    }

    @Test
    void the_managers_are_told_of_a_request_and_the_others_are_not() {
        village.grant(ANNA, CommunityRole.MANAGER, GrantedBy.CHANGE_OF_ROLE, NOORD);
        village.tell(new MembershipRequested(village.id, ZUID.id(), Instant.now()));

        inboxOf(NOORD).becomes("MEMBERSHIP_REQUESTED");
        inboxOf(ANNA).becomes("MEMBERSHIP_REQUESTED");
        assertThat(inboxOf(OOST).kinds()).isEmpty();
    }

    @Test
    void whoever_is_approved_is_told() {
        village.grant(ZUID, CommunityRole.MEMBER, GrantedBy.APPROVAL, NOORD);

        inboxOf(ZUID).becomes("MEMBERSHIP_APPROVED");
    }

    @Test
    void whoever_is_invited_is_told_though_no_member_yet() {
        village.tell(new PersonInvited(village.id, ZUID.id(), CommunityRole.MEMBER, NOORD.id(), Instant.now()));

        inboxOf(ZUID).becomes("INVITED");
    }

    @Test
    void nobody_is_told_of_what_they_did_themselves() {
        PostPublished post = village.post(NOORD, "Fietsen", NOORD);
        var comment = village.comment(post, NOORD, NOORD);
        village.reply(post, comment, NOORD);
        village.card(NOORD, "Banden plakken", NOORD);
        village.comment(post, OOST);

        inboxOf(NOORD).becomes("COMMENT");
    }

    @Test
    void a_record_that_comes_twice_tells_once() {
        PostPublished post = village.post(NOORD, "Fietsen");
        var mention = new PostPublished(
                Api.newId(),
                village.id,
                post.kind(),
                "Banden",
                "@oost",
                post.tags(),
                List.of(OOST.id()),
                NOORD.id(),
                Instant.now());
        published.send(mention, mention.postId().toString(), 0);
        published.send(mention, mention.postId().toString(), 0);
        village.comment(mention, ANNA, OOST);

        inboxOf(OOST).becomes("MENTION", "MENTION");
    }

    @Test
    void a_parked_record_that_an_operator_replays_tells_nobody_again() {
        PostPublished post = village.post(NOORD, "Fietsen");
        var comment = new CommentWritten(
                Api.newId(),
                post.postId(),
                village.id,
                NOORD.id(),
                null,
                null,
                "Eens.",
                List.of(),
                OOST.id(),
                post.at());
        var envelope = new Envelope(
                Api.newId(),
                "content-service",
                comment.commentId().toString(),
                0,
                OOST.id(),
                comment.at(),
                null,
                Optional.empty());

        transaction.executeWithoutResult(_ -> posts.on(comment, envelope));
        transaction.executeWithoutResult(_ -> posts.on(comment, envelope));

        inboxOf(NOORD).becomes("COMMENT");
    }

    @Test
    void history_tells_nobody_and_its_mentions_are_not_new_later() {
        Instant longAgo = Instant.now().minus(Duration.ofDays(400));
        PostPublished old = village.postAt(longAgo, NOORD, "Oude fietsen", OOST);
        village.edit(old, NOORD, OOST);
        village.comment(old, ANNA, OOST);

        inboxOf(OOST).becomes("MENTION");
        assertThat(inboxOf(OOST).items().getFirst().at("/subject/type").stringValue())
                .isEqualTo("comment");
    }

    private InboxOf inboxOf(Person person) {
        return new InboxOf(api, person, village.id);
    }
}
