package org.kring.board.card;

import static org.kring.board.board.Boards.COMMUNITY;
import static org.kring.board.board.Boards.DOING;
import static org.kring.board.board.Boards.HARBOUR;
import static org.kring.board.board.Boards.MAKER;
import static org.kring.board.board.Boards.SOMEBODY;
import static org.kring.board.board.Boards.TO_DO;
import static org.kring.board.board.Boards.TUESDAY;
import static org.kring.board.card.CardRejection.CARD_ARCHIVED;
import static org.kring.board.card.CardRejection.CARD_ID_TAKEN;
import static org.kring.board.card.CardRejection.CARD_NOT_FOUND;
import static org.kring.board.card.CardRejection.TOO_MANY_ASSIGNEES;
import static org.kring.board.card.Cards.BUY_ROPE;
import static org.kring.board.card.Cards.FIRST;
import static org.kring.board.card.Cards.IN_DOING;
import static org.kring.board.card.Cards.IN_FULL_DOING;
import static org.kring.board.card.Cards.IN_TO_DO;
import static org.kring.board.card.Cards.ROPE;
import static org.kring.board.card.Cards.SECOND;
import static org.kring.board.card.Cards.createRope;
import static org.kring.board.card.Cards.ropeCreated;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.board.card.CardCommand.ArchiveCard;
import org.kring.board.card.CardCommand.AssignCard;
import org.kring.board.card.CardCommand.EditCard;
import org.kring.board.card.CardCommand.MoveCard;
import org.kring.board.card.CardCommand.RestoreCard;
import org.kring.board.card.CardCommand.StepAside;
import org.kring.board.card.CardCommand.UnassignCard;
import org.kring.board.card.CardEvent.CardArchived;
import org.kring.board.card.CardEvent.CardAssigned;
import org.kring.board.card.CardEvent.CardCreated;
import org.kring.board.card.CardEvent.CardEdited;
import org.kring.board.card.CardEvent.CardMoved;
import org.kring.board.card.CardEvent.CardRestored;
import org.kring.board.card.CardEvent.CardSteppedAside;
import org.kring.board.card.CardEvent.CardUnassigned;
import org.kring.platform.test.Given;

class CardTest {

    private static final Details BUY_CHAIN = new Details("Buy a chain", null, null, List.of());

    private final Given<Card, CardEvent> nothing = Given.nothing(new Card.Absent(), Card::evolve);

    @Test
    void a_card_is_put_into_a_column() {
        nothing.when(card -> card.decide(createRope(IN_DOING, BUY_ROPE)))
                .then(new CardCreated(
                        ROPE, HARBOUR, COMMUNITY, DOING.id(), SECOND, BUY_ROPE, List.of(), MAKER, TUESDAY));
    }

    @Test
    void a_full_column_takes_no_new_card() {
        nothing.when(card -> card.decide(createRope(IN_FULL_DOING, BUY_ROPE))).refused(new WipLimitReached(3, 3));
    }

    @Test
    void the_same_creation_again_changes_nothing_though_the_column_is_full_by_now() {
        nothing.and(ropeCreated())
                .when(card -> card.decide(createRope(new Slot(TO_DO.id(), SECOND, 9, 3), BUY_ROPE)))
                .thenNothing();
    }

    @Test
    void another_card_with_the_same_id_is_refused() {
        nothing.and(ropeCreated())
                .when(card -> card.decide(createRope(IN_TO_DO, BUY_CHAIN)))
                .refused(CARD_ID_TAKEN);
        nothing.and(ropeCreated(), archived())
                .when(card -> card.decide(createRope(IN_DOING, BUY_ROPE)))
                .refused(CARD_ID_TAKEN);
    }

    @Test
    void a_move_is_one_event_on_one_card() {
        nothing.and(ropeCreated())
                .when(card -> card.decide(new MoveCard(ROPE, IN_DOING, SOMEBODY, TUESDAY)))
                .then(new CardMoved(ROPE, HARBOUR, COMMUNITY, DOING.id(), SECOND, SOMEBODY, TUESDAY));
    }

    @Test
    void a_move_into_a_full_column_is_refused_but_not_one_inside_it() {
        nothing.and(ropeCreated())
                .when(card -> card.decide(new MoveCard(ROPE, IN_FULL_DOING, SOMEBODY, TUESDAY)))
                .refused(new WipLimitReached(3, 3));
        nothing.and(ropeCreated())
                .when(card -> card.decide(new MoveCard(ROPE, new Slot(TO_DO.id(), SECOND, 9, 3), MAKER, TUESDAY)))
                .then(new CardMoved(ROPE, HARBOUR, COMMUNITY, TO_DO.id(), SECOND, MAKER, TUESDAY));
    }

    @Test
    void a_move_to_where_it_stands_is_no_event() {
        nothing.and(ropeCreated())
                .when(card -> card.decide(new MoveCard(ROPE, IN_TO_DO, SOMEBODY, TUESDAY)))
                .thenNothing();
    }

    @Test
    void it_steps_aside_for_a_neighbour() {
        nothing.and(ropeCreated())
                .when(card -> card.decide(new StepAside(ROPE, SECOND, SOMEBODY, TUESDAY)))
                .then(new CardSteppedAside(ROPE, HARBOUR, COMMUNITY, SECOND, SOMEBODY, TUESDAY));
    }

    @Test
    void somebody_takes_it_for_themselves_once() {
        var take = new AssignCard(ROPE, SOMEBODY, SOMEBODY, TUESDAY);
        var taken = assigned(SOMEBODY, SOMEBODY, "Buy a rope");
        nothing.and(ropeCreated()).when(card -> card.decide(take)).then(taken);
        nothing.and(ropeCreated(), taken).when(card -> card.decide(take)).thenNothing();
    }

    @Test
    void it_is_given_back_once() {
        var giveBack = new UnassignCard(ROPE, SOMEBODY, SOMEBODY, TUESDAY);
        var givenBack = new CardUnassigned(ROPE, HARBOUR, COMMUNITY, SOMEBODY, SOMEBODY, TUESDAY);
        nothing.and(ropeCreated(SOMEBODY)).when(card -> card.decide(giveBack)).then(givenBack);
        nothing.and(ropeCreated(SOMEBODY), givenBack)
                .when(card -> card.decide(giveBack))
                .thenNothing();
    }

    @Test
    void an_edit_tells_apart_what_it_says_and_who_works_on_it() {
        nothing.and(ropeCreated(MAKER))
                .when(card -> card.decide(new EditCard(ROPE, BUY_CHAIN, List.of(SOMEBODY), MAKER, TUESDAY)))
                .then(
                        new CardEdited(ROPE, HARBOUR, COMMUNITY, BUY_CHAIN, MAKER, TUESDAY),
                        new CardUnassigned(ROPE, HARBOUR, COMMUNITY, MAKER, MAKER, TUESDAY),
                        assigned(SOMEBODY, MAKER, "Buy a chain"));
    }

    @Test
    void an_edit_that_changes_nothing_is_no_event() {
        nothing.and(ropeCreated(MAKER))
                .when(card -> card.decide(new EditCard(ROPE, BUY_ROPE, null, MAKER, TUESDAY)))
                .thenNothing();
    }

    @Test
    void more_than_fifty_people_on_one_card_are_refused() {
        List<UUID> crowd = Stream.generate(UUID::randomUUID).limit(51).toList();
        nothing.and(ropeCreated())
                .when(card -> card.decide(new EditCard(ROPE, BUY_ROPE, crowd, MAKER, TUESDAY)))
                .refused(TOO_MANY_ASSIGNEES);
    }

    @Test
    void an_archived_card_does_not_change_until_it_is_restored() {
        nothing.and(ropeCreated(), archived())
                .when(card -> card.decide(new MoveCard(ROPE, IN_DOING, MAKER, TUESDAY)))
                .refused(CARD_ARCHIVED);
        nothing.and(ropeCreated(), archived(), restored())
                .when(card -> card.decide(new MoveCard(ROPE, IN_TO_DO, MAKER, TUESDAY)))
                .then(new CardMoved(ROPE, HARBOUR, COMMUNITY, TO_DO.id(), FIRST, MAKER, TUESDAY));
    }

    @Test
    void archiving_and_restoring_happen_once() {
        nothing.and(ropeCreated(), archived())
                .when(card -> card.decide(new ArchiveCard(ROPE, MAKER, TUESDAY)))
                .thenNothing();
        nothing.and(ropeCreated(), archived(), restored())
                .when(card -> card.decide(new RestoreCard(ROPE, IN_DOING, MAKER, TUESDAY)))
                .thenNothing();
    }

    @Test
    void it_is_restored_whole_where_there_is_room() {
        nothing.and(ropeCreated(), archived())
                .when(card -> card.decide(new RestoreCard(ROPE, IN_DOING, MAKER, TUESDAY)))
                .then(restored());
        nothing.and(ropeCreated(), archived())
                .when(card -> card.decide(new RestoreCard(ROPE, IN_FULL_DOING, MAKER, TUESDAY)))
                .refused(new WipLimitReached(3, 3));
    }

    @Test
    void a_card_that_is_not_there_cannot_be_archived() {
        nothing.when(card -> card.decide(new ArchiveCard(ROPE, MAKER, TUESDAY))).refused(CARD_NOT_FOUND);
    }

    private static CardArchived archived() {
        return new CardArchived(ROPE, HARBOUR, COMMUNITY, MAKER, TUESDAY);
    }

    private static CardRestored restored() {
        return new CardRestored(ROPE, HARBOUR, COMMUNITY, DOING.id(), SECOND, BUY_ROPE, List.of(), MAKER, TUESDAY);
    }

    private static CardAssigned assigned(UUID person, UUID by, String title) {
        return new CardAssigned(ROPE, HARBOUR, COMMUNITY, person, title, by, TUESDAY);
    }
}
