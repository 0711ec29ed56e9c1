package org.kring.board.board;

import java.util.UUID;
import org.kring.platform.access.CommunityAccess;
import org.kring.platform.decision.Reason;
import org.kring.platform.decision.Refused;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Problems;
import org.springframework.stereotype.Component;

/**
 * What the community of a board lets a caller do with it. Who may not know of the community gets the very answer that
 * an unknown board gets, so that nothing tells a SECRET one from none.
 */
@Component
public class BoardAccess {

    private final CommunityAccess access;
    private final BoardTable boards;

    BoardAccess(CommunityAccess access, BoardTable boards) {
        this.access = access;
        this.boards = boards;
    }

    public BoardRow writable(UUID boardId, Caller caller) {
        BoardRow board = boards.find(boardId).orElseThrow(() -> Problems.notFound("board"));
        requireWrite("board", board.communityId(), caller);
        return board;
    }

    /** @param thing what the caller asked for, named in the answer if it is not for them */
    public void requireRead(String thing, UUID communityId, Caller caller) {
        hiding(thing, () -> access.requireRead(communityId, caller));
    }

    public void requireWrite(String thing, UUID communityId, Caller caller) {
        hiding(thing, () -> access.requireWrite(communityId, caller));
    }

    boolean isManager(BoardRow board, Caller caller) {
        return access.isManager(board.communityId(), caller);
    }

    private static void hiding(String thing, Runnable check) {
        try {
            check.run();
        } catch (Refused refused) {
            if (refused.rejection().reason() == Reason.NOT_FOUND) {
                throw Problems.notFound(thing);
            }
            throw refused;
        }
    }
}
