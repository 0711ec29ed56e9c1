package org.kring.board.card;

import static org.kring.board.card.CardRejection.CARD_ARCHIVED;
import static org.kring.board.card.CardRejection.CARD_ID_TAKEN;
import static org.kring.board.card.CardRejection.CARD_NOT_FOUND;
import static org.kring.board.card.CardRejection.TOO_MANY_ASSIGNEES;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.kring.board.card.CardCommand.ArchiveCard;
import org.kring.board.card.CardCommand.CreateCard;
import org.kring.board.card.CardCommand.RestoreCard;
import org.kring.board.card.CardEvent.CardArchived;
import org.kring.board.card.CardEvent.CardAssigned;
import org.kring.board.card.CardEvent.CardCreated;
import org.kring.board.card.CardEvent.CardEdited;
import org.kring.board.card.CardEvent.CardMoved;
import org.kring.board.card.CardEvent.CardRestored;
import org.kring.board.card.CardEvent.CardSteppedAside;
import org.kring.board.card.CardEvent.CardUnassigned;

/** A card: not there, on its board, or archived. What can be done while it is on its board stands in {@link LiveCard}. */
public sealed interface Card permits Card.Absent, LiveCard, Card.Archived {

    int MOST_ASSIGNEES = 50;

    record Absent() implements Card {}

    record Archived(LiveCard last) implements Card {}

    default List<CardEvent> decide(CardCommand command) {
        return switch (command) {
            case CreateCard create -> create(create);
            case ArchiveCard archive -> archive(archive);
            case RestoreCard restore -> restore(restore);
            case CardCommand.Change change -> live().decide(change);
        };
    }

    default Card evolve(CardEvent event) {
        return switch (event) {
            case CardCreated e -> new LiveCard(e, e.columnId(), e.rank(), e.details(), e.assignees());
            case CardEdited e -> changed(live -> live.saying(e.details()));
            case CardMoved e -> changed(live -> live.standing(e.columnId(), e.rank()));
            case CardSteppedAside e -> changed(live -> live.standing(live.columnId(), e.rank()));
            case CardAssigned e -> changed(live -> live.with(e.personId()));
            case CardUnassigned e -> changed(live -> live.without(e.personId()));
            case CardArchived _ -> changed(Archived::new);
            case CardRestored e ->
                this instanceof Archived(LiveCard last) ? last.standing(e.columnId(), e.rank()) : this;
        };
    }

    private Card changed(Function<LiveCard, Card> change) {
        return this instanceof LiveCard live ? change.apply(live) : this;
    }

    private List<CardEvent> create(CreateCard c) {
        return switch (this) {
            case Absent _ -> {
                requireFree(c.slot());
                requireFew(c.assignees());
                yield List.of(new CardCreated(
                        c.cardId(),
                        c.boardId(),
                        c.communityId(),
                        c.slot().columnId(),
                        c.slot().rank(),
                        c.details(),
                        c.assignees(),
                        c.by(),
                        c.at()));
            }
            case LiveCard live -> answerRepetition(live.created(), c);
            case Archived archived -> answerRepetition(archived.last().created(), c);
        };
    }

    /** The rank and the moment differ in every repetition, the rest must not. */
    private static List<CardEvent> answerRepetition(CardCreated first, CreateCard again) {
        boolean same = first.boardId().equals(again.boardId())
                && first.columnId().equals(again.slot().columnId())
                && first.details().equals(again.details())
                && first.assignees().equals(again.assignees())
                && first.by().equals(again.by());
        if (same) {
            return List.of();
        }
        throw CARD_ID_TAKEN.refused();
    }

    private List<CardEvent> archive(ArchiveCard c) {
        return switch (this) {
            case Absent _ -> throw CARD_NOT_FOUND.refused();
            case Archived _ -> List.of();
            case LiveCard live ->
                List.of(new CardArchived(c.cardId(), live.boardId(), live.communityId(), c.by(), c.at()));
        };
    }

    private List<CardEvent> restore(RestoreCard c) {
        return switch (this) {
            case Absent _ -> throw CARD_NOT_FOUND.refused();
            case LiveCard _ -> List.of();
            case Archived(LiveCard last) -> {
                requireFree(c.slot());
                yield List.of(new CardRestored(
                        c.cardId(),
                        last.boardId(),
                        last.communityId(),
                        c.slot().columnId(),
                        c.slot().rank(),
                        last.details(),
                        last.assignees(),
                        c.by(),
                        c.at()));
            }
        };
    }

    private LiveCard live() {
        return switch (this) {
            case Absent _ -> throw CARD_NOT_FOUND.refused();
            case Archived _ -> throw CARD_ARCHIVED.refused();
            case LiveCard live -> live;
        };
    }

    static void requireFree(Slot slot) {
        if (slot.isFull()) {
            throw new WipLimitReached(slot.limit(), slot.held()).refused();
        }
    }

    static void requireFew(List<UUID> assignees) {
        if (assignees.size() > MOST_ASSIGNEES) {
            throw TOO_MANY_ASSIGNEES.refused();
        }
    }
}
