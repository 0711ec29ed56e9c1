package org.kring.board.card;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.board.card.CardCommand.AssignCard;
import org.kring.board.card.CardCommand.MoveCard;
import org.kring.board.card.CardCommand.UnassignCard;
import org.kring.platform.command.Commands;
import org.kring.platform.command.IfMatch;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves cards, and gives them to people and takes them back; somebody takes one for themselves by their own id. */
@RestController
@RequestMapping("/api/cards/{id}")
class CardMoveApi {

    private final Commands commands;
    private final Placing placing;
    private final CardAccess cards;
    private final Assignable assignable;

    CardMoveApi(Commands commands, Placing placing, CardAccess cards, Assignable assignable) {
        this.commands = commands;
        this.placing = placing;
        this.cards = cards;
        this.assignable = assignable;
    }

    /**
     * @param columnId null for within its column
     * @param position index in the column from 0, not counting the card itself; null for the end
     */
    record Move(
            @Nullable UUID columnId,
            @Nullable @PositiveOrZero Integer position) {

        int index() {
            return position == null ? Placing.END : position;
        }
    }

    @PostMapping("/move")
    ResponseEntity<Answers.Created> move(
            @PathVariable UUID id, @Valid @RequestBody Move move, IfMatch ifMatch, Caller caller) {
        CardRow card = cards.writable(id, caller);
        long version = placing.place(
                id,
                card.boardId(),
                move.columnId(),
                move.index(),
                slot -> new MoveCard(id, slot, caller.personId(), caller.at()),
                ifMatch,
                caller);
        return Answers.changed(id, version);
    }

    @PutMapping("/assignees/{personId}")
    ResponseEntity<Answers.Created> assign(
            @PathVariable UUID id, @PathVariable UUID personId, IfMatch ifMatch, Caller caller) {
        CardRow card = cards.writable(id, caller);
        assignable.require(List.of(personId), card.communityId(), caller);
        var assign = new AssignCard(id, personId, caller.personId(), caller.at());
        return Answers.changed(id, commands.send(assign, ifMatch));
    }

    @DeleteMapping("/assignees/{personId}")
    ResponseEntity<Answers.Created> unassign(
            @PathVariable UUID id, @PathVariable UUID personId, IfMatch ifMatch, Caller caller) {
        cards.writable(id, caller);
        var unassign = new UnassignCard(id, personId, caller.personId(), caller.at());
        return Answers.changed(id, commands.send(unassign, ifMatch));
    }
}
