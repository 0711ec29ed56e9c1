package org.kring.content.comment;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Cursor;
import org.kring.platform.web.PageQuery;
import org.springframework.stereotype.Component;

/** Reads the comments of a post on, back, or around one of them; one row more than is shown tells whether there are others. */
@Component
class CommentStretches {

    private final CommentPageTable table;

    CommentStretches(CommentPageTable table) {
        this.table = table;
    }

    CommentStretch onward(UUID postId, CommentSort sort, PageQuery page, Caller reader) {
        var after = page.after();
        var rows = after == null
                ? table.first(postId, sort, page.fetch(), reader)
                : table.walk(postId, sort, CommentWalk.AFTER, after, page.fetch(), reader);
        return CommentStretch.of(first(page.limit(), rows), sort, after != null, rows.size() > page.limit());
    }

    CommentStretch back(UUID postId, CommentSort sort, Cursor before, int limit, Caller reader) {
        var rows = table.walk(postId, sort, CommentWalk.BEFORE, before, limit + 1, reader);
        return CommentStretch.of(last(limit, rows), sort, rows.size() > limit, true);
    }

    /** Half of the page lies before the comment. */
    CommentStretch around(UUID postId, CommentSort sort, UUID commentId, int limit, Caller reader) {
        var comment = table.shown(postId, commentId, reader).orElseThrow(CommentRejection.COMMENT_NOT_FOUND::refused);
        var at = sort.cursor(comment);
        int back = limit / 2;
        int onward = limit - back;
        var before = table.walk(postId, sort, CommentWalk.BEFORE, at, back + 1, reader);
        var from = table.walk(postId, sort, CommentWalk.FROM, at, onward + 1, reader);
        var items = Stream.concat(last(back, before).stream(), first(onward, from).stream())
                .toList();
        return CommentStretch.of(items, sort, before.size() > back, from.size() > onward);
    }

    private static List<CommentPage> first(int limit, List<CommentPage> rows) {
        return rows.subList(0, Math.min(limit, rows.size()));
    }

    private static List<CommentPage> last(int limit, List<CommentPage> rows) {
        return rows.subList(Math.max(0, rows.size() - limit), rows.size());
    }
}
