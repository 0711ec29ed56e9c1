package org.kring.board.page;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.board.board.BoardAccess;
import org.kring.board.board.BoardTable;
import org.kring.platform.access.People;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Answers;
import org.kring.platform.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers a whole board in one request, with {@code ?at=} as it was then, judged by today's rights. */
@RestController
class BoardPageApi {

    private final BoardTable boards;
    private final BoardAccess access;
    private final BoardPageTable now;
    private final BoardPast past;
    private final People people;

    BoardPageApi(BoardTable boards, BoardAccess access, BoardPageTable now, BoardPast past, People people) {
        this.boards = boards;
        this.access = access;
        this.now = now;
        this.past = past;
        this.people = people;
    }

    @GetMapping("/api/boards/{id}")
    ResponseEntity<BoardPage> read(@PathVariable UUID id, @RequestParam @Nullable Instant at, Caller caller) {
        UUID communityId = boards.communityOf(id).orElseThrow(BoardPageApi::notFound);
        access.requireRead("board", communityId, caller);
        Optional<BoardSnapshot> found = at == null ? now.find(id) : past.find(id, at);
        BoardSnapshot board = found.orElseThrow(BoardPageApi::notFound);
        return Answers.read(board.version(), BoardPage.of(board, people.names(board.assignees()), at));
    }

    private static ErrorResponseException notFound() {
        return Problems.notFound("board");
    }
}
