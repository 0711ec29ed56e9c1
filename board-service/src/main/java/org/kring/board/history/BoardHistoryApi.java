package org.kring.board.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.board.board.BoardAccess;
import org.kring.board.board.BoardTable;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Page;
import org.kring.platform.web.PageQuery;
import org.kring.platform.web.Problems;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers who did what on a board, also a deleted one, judged by today's rights. */
@RestController
class BoardHistoryApi {

    private final BoardTable boards;
    private final BoardAccess access;
    private final BoardHistoryTable history;

    BoardHistoryApi(BoardTable boards, BoardAccess access, BoardHistoryTable history) {
        this.boards = boards;
        this.access = access;
        this.history = history;
    }

    @GetMapping("/api/boards/{id}/history")
    Page<BoardChange> changes(
            @PathVariable UUID id,
            @RequestParam @Nullable Instant from,
            @RequestParam @Nullable Instant to,
            PageQuery page,
            Caller caller) {
        UUID communityId = boards.communityOf(id).orElseThrow(() -> Problems.notFound("board"));
        access.requireRead("board", communityId, caller);
        return Page.of(history.of(id, Period.between(from, to), page), page, BoardHistoryTable.Row::cursor)
                .map(BoardHistoryTable.Row::change);
    }
}
