package org.kring.board.card;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kring.board.card.CardCommand.AssignCard;
import org.kring.board.card.CardCommand.EditCard;
import org.kring.board.card.CardCommand.MoveCard;
import org.kring.board.card.CardCommand.StepAside;
import org.kring.board.card.CardCommand.UnassignCard;
import org.kring.board.card.CardEvent.CardAssigned;
import org.kring.board.card.CardEvent.CardCreated;
import org.kring.board.card.CardEvent.CardEdited;
import org.kring.board.card.CardEvent.CardMoved;
import org.kring.board.card.CardEvent.CardSteppedAside;
import org.kring.board.card.CardEvent.CardUnassigned;

/** A card on its board. {@code created} tells a repeated creation from one that only took the same id. */
public record LiveCard(CardCreated created, UUID columnId, Rank rank, Details details, List<UUID> assignees)
        implements Card {

    UUID boardId() {
        return created.boardId();
    }

    UUID communityId() {
        return created.communityId();
    }

    List<CardEvent> decide(CardCommand.Change command) {
        return switch (command) {
            case EditCard edit -> edit(edit);
            case MoveCard move -> move(move);
            case StepAside aside -> stepAside(aside);
            case AssignCard assign -> assign(assign);
            case UnassignCard unassign -> unassign(unassign);
        };
    }

    LiveCard saying(Details other) {
        return new LiveCard(created, columnId, rank, other, assignees);
    }

    LiveCard standing(UUID column, Rank place) {
        return new LiveCard(created, column, place, details, assignees);
    }

    LiveCard with(UUID person) {
        return workedOnBy(Stream.concat(assignees.stream(), Stream.of(person)));
    }

    LiveCard without(UUID person) {
        return workedOnBy(assignees.stream().filter(assignee -> !assignee.equals(person)));
    }

    private LiveCard workedOnBy(Stream<UUID> people) {
        return new LiveCard(created, columnId, rank, details, people.toList());
    }

    private List<CardEvent> edit(EditCard c) {
        Stream<CardEvent> edited = details.equals(c.details())
                ? Stream.of()
                : Stream.of(new CardEdited(c.cardId(), boardId(), communityId(), c.details(), c.by(), c.at()));
        return Stream.concat(edited, reassigned(c, c.assignees())).toList();
    }

    private Stream<CardEvent> reassigned(EditCard c, @Nullable List<UUID> people) {
        if (people == null) {
            return Stream.of();
        }
        Card.requireFew(people);
        Stream<CardEvent> gone =
                assignees.stream().filter(person -> !people.contains(person)).map(person -> unassigned(person, c));
        Stream<CardEvent> come = people.stream()
                .filter(person -> !assignees.contains(person))
                .map(person -> assigned(person, c.details().title(), c));
        return Stream.concat(gone, come);
    }

    private List<CardEvent> move(MoveCard c) {
        if (!columnId.equals(c.slot().columnId())) {
            Card.requireFree(c.slot());
        } else if (rank.equals(c.slot().rank())) {
            return List.of();
        }
        return List.of(new CardMoved(
                c.cardId(),
                boardId(),
                communityId(),
                c.slot().columnId(),
                c.slot().rank(),
                c.by(),
                c.at()));
    }

    private List<CardEvent> stepAside(StepAside c) {
        return rank.equals(c.rank())
                ? List.of()
                : List.of(new CardSteppedAside(c.cardId(), boardId(), communityId(), c.rank(), c.by(), c.at()));
    }

    private List<CardEvent> assign(AssignCard c) {
        if (assignees.contains(c.personId())) {
            return List.of();
        }
        Card.requireFew(with(c.personId()).assignees());
        return List.of(assigned(c.personId(), details.title(), c));
    }

    private List<CardEvent> unassign(UnassignCard c) {
        return assignees.contains(c.personId()) ? List.of(unassigned(c.personId(), c)) : List.of();
    }

    private CardEvent assigned(UUID person, String title, CardCommand c) {
        return new CardAssigned(c.cardId(), boardId(), communityId(), person, title, c.by(), c.at());
    }

    private CardEvent unassigned(UUID person, CardCommand c) {
        return new CardUnassigned(c.cardId(), boardId(), communityId(), person, c.by(), c.at());
    }
}
