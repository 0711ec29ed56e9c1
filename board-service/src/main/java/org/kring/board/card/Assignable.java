package org.kring.board.card;

import static org.kring.board.card.CardRejection.ASSIGNEE_CANNOT_READ_BOARD;

import java.util.List;
import java.util.UUID;
import org.kring.platform.passport.Caller;
import org.springframework.stereotype.Component;

/** The rule that a card is given only to people who may read its board: it would tell strangers what they may not know. */
@Component
class Assignable {

    private final CardTable cards;

    Assignable(CardTable cards) {
        this.cards = cards;
    }

    /** To a guest there are only the members: that somebody outside may read the board too is not for guests to know. */
    private long reachable(List<UUID> people, UUID communityId, Caller caller) {
        return caller.isGuest() ? cards.membersAmong(people, communityId) : cards.readersAmong(people, communityId);
    }

    /** The caller was let in already, maybe before this service's copy of people knew them. */
    void require(List<UUID> people, UUID communityId, Caller caller) {
        List<UUID> others = people.stream()
                .filter(person -> !person.equals(caller.personId()))
                .toList();
        if (!others.isEmpty() && reachable(others, communityId, caller) < others.size()) {
            throw ASSIGNEE_CANNOT_READ_BOARD.refused();
        }
    }
}
