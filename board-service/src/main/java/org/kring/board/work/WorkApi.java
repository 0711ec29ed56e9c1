package org.kring.board.work;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.board.board.BoardListTable;
import org.kring.board.work.BoardWork.PersonWork;
import org.kring.board.work.BoardWork.StageWork;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Page;
import org.kring.platform.web.PageQuery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Work over all boards that the caller may read. */
@RestController
@RequestMapping("/api/work")
class WorkApi {

    private final MyWorkTable myWork;
    private final BoardListTable boards;
    private final OverviewTable overview;

    WorkApi(MyWorkTable myWork, BoardListTable boards, OverviewTable overview) {
        this.myWork = myWork;
        this.boards = boards;
        this.overview = overview;
    }

    @GetMapping("/mine")
    Page<MyWorkTable.MyCard> mine(PageQuery page, Caller caller) {
        return Page.of(myWork.of(caller, page), page, MyWorkTable.MyCard::cursor);
    }

    /** A page of boards, newest first, of one district where one is named. */
    @GetMapping("/overview")
    Page<BoardWork> overview(@RequestParam @Nullable UUID district, PageQuery page, Caller caller) {
        Page<BoardListTable.ListedBoard> found =
                Page.of(boards.readable(caller, null, district, page), page, BoardListTable.ListedBoard::cursor);
        List<UUID> ids =
                found.items().stream().map(BoardListTable.ListedBoard::id).toList();
        Map<UUID, List<StageWork>> stages = overview.stages(ids);
        Map<UUID, List<PersonWork>> people = overview.people(ids);
        return found.map(board -> new BoardWork(
                board.id(),
                board.name(),
                board.communityId(),
                board.districtId(),
                board.cards(),
                stages.getOrDefault(board.id(), List.of()),
                people.getOrDefault(board.id(), List.of())));
    }
}
