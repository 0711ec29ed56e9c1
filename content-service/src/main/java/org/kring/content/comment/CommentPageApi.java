package org.kring.content.comment;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kring.content.post.PostAccess;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Answers;
import org.kring.platform.web.Cursor;
import org.kring.platform.web.PageQuery;
import org.kring.platform.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the comments under a post, and one by itself for whoever follows a link to it. */
@RestController
class CommentPageApi {

    private final PostAccess posts;
    private final CommentAccess comments;
    private final CommentPageTable table;
    private final CommentStretches stretches;

    CommentPageApi(PostAccess posts, CommentAccess comments, CommentPageTable table, CommentStretches stretches) {
        this.posts = posts;
        this.comments = comments;
        this.table = table;
        this.stretches = stretches;
    }

    /** From the start, or on {@code after} a cursor, or back {@code before} one, or {@code around} a comment. */
    @GetMapping("/api/posts/{postId}/comments")
    CommentStretch list(
            @PathVariable UUID postId,
            @RequestParam(defaultValue = "oldest") String sort,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable UUID around,
            PageQuery page,
            Caller caller) {
        posts.readable(postId, caller);
        var order = CommentSort.named(sort)
                .orElseThrow(() -> Problems.invalidField("sort", "must be oldest, newest or best"));
        if (Stream.of(page.after(), before, around).filter(Objects::nonNull).count() > 1) {
            throw Problems.invalidField("after", "cannot be combined with before or around, nor those two");
        }
        if (around != null) {
            return stretches.around(postId, order, around, page.limit(), caller);
        }
        return before == null
                ? stretches.onward(postId, order, page, caller)
                : stretches.back(postId, order, Cursor.parse("before", before), page.limit(), caller);
    }

    @GetMapping("/api/comments/{id}")
    ResponseEntity<CommentPage> one(@PathVariable UUID id, Caller caller) {
        comments.readable(id, caller);
        var comment = table.find(id, caller).orElseThrow(CommentRejection.COMMENT_NOT_FOUND::refused);
        return Answers.read(comment.version(), comment);
    }
}
