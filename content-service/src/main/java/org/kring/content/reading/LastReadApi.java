package org.kring.content.reading;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.kring.content.post.PostAccess;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Answers;
import org.kring.platform.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Remembers up to which comment somebody read, for whoever may read the post at all. */
@RestController
class LastReadApi {

    record Seen(@NotNull UUID commentId) {}

    private final PostAccess posts;
    private final LastReadTable table;

    LastReadApi(PostAccess posts, LastReadTable table) {
        this.posts = posts;
        this.table = table;
    }

    @PutMapping("/api/posts/{id}/last-read")
    ResponseEntity<Void> seen(@PathVariable UUID id, @Valid @RequestBody Seen seen, Caller caller) {
        posts.readable(id, caller);
        if (!table.isListed(id, seen.commentId())) {
            throw Problems.notFound("comment");
        }
        table.moveOn(id, seen.commentId(), caller);
        return Answers.noContent();
    }
}
