package org.kring.content.comment;

import java.util.UUID;
import org.kring.content.post.PostAccess;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Answers;
import org.kring.platform.web.Page;
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

    CommentPageApi(PostAccess posts, CommentAccess comments, CommentPageTable table) {
        this.posts = posts;
        this.comments = comments;
        this.table = table;
    }

    @GetMapping("/api/posts/{postId}/comments")
    Page<CommentPage> list(
            @PathVariable UUID postId,
            @RequestParam(defaultValue = "oldest") String sort,
            PageQuery page,
            Caller caller) {
        posts.readable(postId, caller);
        var order = CommentSort.named(sort)
                .orElseThrow(() -> Problems.invalidField("sort", "must be oldest, newest or best"));
        return Page.of(table.list(postId, order, caller, page), page, order::cursor);
    }

    @GetMapping("/api/comments/{id}")
    ResponseEntity<CommentPage> one(@PathVariable UUID id, Caller caller) {
        comments.readable(id, caller);
        var comment = table.find(id, caller).orElseThrow(CommentRejection.COMMENT_NOT_FOUND::refused);
        return Answers.read(comment.version(), comment);
    }
}
