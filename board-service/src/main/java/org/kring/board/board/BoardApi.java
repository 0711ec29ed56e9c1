package org.kring.board.board;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.board.board.BoardCommand.DeleteBoard;
import org.kring.platform.command.Commands;
import org.kring.platform.command.IfMatch;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Answers;
import org.kring.platform.web.MergePatch;
import org.kring.platform.web.NewId;
import org.kring.platform.web.Page;
import org.kring.platform.web.PageQuery;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Makes, lists, edits and deletes boards. The board with its cards is answered by the package {@code page}. */
@RestController
@RequestMapping("/api/boards")
class BoardApi {

    private final Commands commands;
    private final BoardAccess access;
    private final BoardTable boards;
    private final BoardListTable list;
    private final BoardPatch patches;

    BoardApi(Commands commands, BoardAccess access, BoardTable boards, BoardListTable list, BoardPatch patches) {
        this.commands = commands;
        this.access = access;
        this.boards = boards;
        this.list = list;
        this.patches = patches;
    }

    @PostMapping
    ResponseEntity<Answers.Created> create(@Valid @RequestBody NewBoard board, Caller caller) {
        access.requireWrite("community", board.communityId(), caller);
        UUID id = NewId.or(board.id());
        return Answers.created("/api/boards/" + id, id, commands.send(board.command(id, caller)));
    }

    @GetMapping
    Page<BoardListTable.ListedBoard> list(
            @RequestParam @Nullable UUID community,
            @RequestParam @Nullable UUID district,
            PageQuery page,
            Caller caller) {
        if (community != null) {
            access.requireRead("community", community, caller);
        }
        return Page.of(list.readable(caller, community, district, page), page, BoardListTable.ListedBoard::cursor);
    }

    /** Under the board's lock, so that no card comes into a column while it is taken away. */
    @PatchMapping("/{id}")
    ResponseEntity<Answers.Created> edit(
            @PathVariable UUID id, @RequestBody MergePatch patch, IfMatch ifMatch, Caller caller) {
        long version = commands.underLock(BoardRow.lockOf(id), () -> {
            BoardRow board = access.writable(id, caller);
            boolean manager = access.isManager(board, caller);
            return commands.send(patches.command(board, patch, boards.columnsWithCards(id), manager, caller), ifMatch);
        });
        return Answers.changed(id, version);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(@PathVariable UUID id, IfMatch ifMatch, Caller caller) {
        BoardRow board = access.writable(id, caller);
        boolean manager = access.isManager(board, caller);
        commands.send(new DeleteBoard(id, manager, caller.personId(), caller.at()), ifMatch);
        return Answers.noContent();
    }
}
