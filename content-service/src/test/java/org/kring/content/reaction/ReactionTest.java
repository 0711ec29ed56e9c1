package org.kring.content.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kring.content.reaction.ReactionCommand.GiveReaction;
import org.kring.content.reaction.ReactionCommand.WithdrawReaction;
import org.kring.content.reaction.ReactionEvent.ReactionGiven;
import org.kring.content.reaction.ReactionEvent.ReactionWithdrawn;
import org.kring.platform.test.Given;

class ReactionTest {

    private static final UUID POST = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID COMMENT = UUID.fromString("01980000-0000-7000-8000-00000000d001");
    private static final UUID CYCLISTS = UUID.fromString("01980000-0000-7000-8000-00000000c001");
    private static final UUID NOORD = UUID.fromString("01980000-0000-7000-8000-0000000000a1");
    private static final UUID OOST = UUID.fromString("01980000-0000-7000-8000-0000000000a2");
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private static final ReactionTarget TARGET = new ReactionTarget(POST, COMMENT, CYCLISTS, NOORD);
    private static final GiveReaction LIKE = new GiveReaction(TARGET, ReactionKind.LIKE, OOST, MONDAY);
    private static final WithdrawReaction UNLIKE = new WithdrawReaction(TARGET, ReactionKind.LIKE, OOST, MONDAY);
    private static final ReactionGiven GIVEN =
            new ReactionGiven(POST, COMMENT, CYCLISTS, NOORD, ReactionKind.LIKE, OOST, MONDAY);
    private static final ReactionWithdrawn WITHDRAWN =
            new ReactionWithdrawn(POST, COMMENT, CYCLISTS, ReactionKind.LIKE, OOST, MONDAY);

    private static Given<Reaction, ReactionEvent> given() {
        return Given.nothing(new Reaction.NotGiven(), Reaction::evolve);
    }

    @Test
    void a_double_click_gives_once() {
        given().when(reaction -> reaction.decide(LIKE)).then(GIVEN);
        given().and(GIVEN).when(reaction -> reaction.decide(LIKE)).thenNothing();
    }

    @Test
    void what_was_not_given_is_withdrawn_without_a_word() {
        given().when(reaction -> reaction.decide(UNLIKE)).thenNothing();
    }

    @Test
    void it_is_withdrawn_and_given_again() {
        given().and(GIVEN).when(reaction -> reaction.decide(UNLIKE)).then(WITHDRAWN);
        given().and(GIVEN, WITHDRAWN).when(reaction -> reaction.decide(LIKE)).then(GIVEN);
    }

    @Test
    void command_and_event_name_the_same_stream() {
        assertThat(LIKE.aggregateId()).isEqualTo(GIVEN.aggregateId()).isEqualTo(COMMENT + "/" + OOST + "/like");
    }
}
