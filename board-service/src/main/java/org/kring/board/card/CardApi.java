package org.kring.board.card;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kring.board.board.BoardAccess;
import org.kring.board.board.BoardRow;
import org.kring.board.card.CardCommand.ArchiveCard;
import org.kring.board.card.CardCommand.CreateCard;
import org.kring.board.card.CardCommand.RestoreCard;
import org.kring.platform.access.People;
import org.kring.platform.command.Commands;
import org.kring.platform.command.IfMatch;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Answers;
import org.kring.platform.web.MergePatch;
import org.kring.platform.web.NewId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Makes, reads, edits, archives and restores cards. */
@RestController
class CardApi {

    private final Commands commands;
    private final Placing placing;
    private final BoardAccess access;
    private final CardAccess cards;
    private final Assignable assignable;
    private final People people;

    CardApi(
            Commands commands,
            Placing placing,
            BoardAccess access,
            CardAccess cards,
            Assignable assignable,
            People people) {
        this.commands = commands;
        this.placing = placing;
        this.access = access;
        this.cards = cards;
        this.assignable = assignable;
        this.people = people;
    }

    @PostMapping("/api/boards/{boardId}/cards")
    ResponseEntity<Answers.Created> create(
            @PathVariable UUID boardId, @Valid @RequestBody NewCard card, Caller caller) {
        BoardRow board = access.writable(boardId, caller);
        assignable.require(card.people(), board.communityId(), caller);
        UUID id = NewId.or(card.id());
        Function<Slot, CardCommand> creation = slot -> new CreateCard(
                id, boardId, board.communityId(), slot, card.details(), card.people(), caller.personId(), caller.at());
        long version = placing.place(id, boardId, card.columnId(), Placing.END, creation, IfMatch.ANY, caller);
        return Answers.created("/api/cards/" + id, id, version);
    }

    @GetMapping("/api/cards/{id}")
    ResponseEntity<CardView> read(@PathVariable UUID id, @RequestParam @Nullable Instant at, Caller caller) {
        CardRow card = at == null ? cards.readable(id, caller) : cards.readableAsOf(id, at, caller);
        return Answers.read(card.version(), CardView.of(card, people.names(card.assignees())));
    }

    /** Under the card's lock, so that two patches of different fields both last. */
    @PatchMapping("/api/cards/{id}")
    ResponseEntity<Answers.Created> edit(
            @PathVariable UUID id, @RequestBody MergePatch patch, IfMatch ifMatch, Caller caller) {
        long version = commands.underLock("card/" + id, () -> {
            CardRow card = cards.writable(id, caller);
            var edit = CardPatch.command(card, patch, caller);
            List<UUID> assignees = edit.assignees() == null ? List.of() : edit.assignees();
            assignable.require(assignees, card.communityId(), caller);
            return commands.send(edit, ifMatch);
        });
        return Answers.changed(id, version);
    }

    @DeleteMapping("/api/cards/{id}")
    ResponseEntity<Void> archive(@PathVariable UUID id, IfMatch ifMatch, Caller caller) {
        cards.writable(id, caller);
        commands.send(new ArchiveCard(id, caller.personId(), caller.at()), ifMatch);
        return Answers.noContent();
    }

    /** To the end of the column it was in. */
    @PostMapping("/api/cards/{id}/restore")
    ResponseEntity<Answers.Created> restore(@PathVariable UUID id, IfMatch ifMatch, Caller caller) {
        CardRow card = cards.writable(id, caller);
        Function<Slot, CardCommand> restoration = slot -> new RestoreCard(id, slot, caller.personId(), caller.at());
        return Answers.changed(id, placing.place(id, card.boardId(), null, Placing.END, restoration, ifMatch, caller));
    }
}
