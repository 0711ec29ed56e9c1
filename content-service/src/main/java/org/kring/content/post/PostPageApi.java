package org.kring.content.post;

import java.time.Instant;
import java.util.UUID;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows one post, as it is or as it was. */
@RestController
@RequestMapping("/api/posts/{id}")
class PostPageApi {

    private final PostAccess posts;
    private final PostPageTable table;
    private final PostHistory history;

    PostPageApi(PostAccess posts, PostPageTable table, PostHistory history) {
        this.posts = posts;
        this.table = table;
        this.history = history;
    }

    @GetMapping
    ResponseEntity<PostPage> now(@PathVariable UUID id, Caller caller) {
        var page = page(id, caller);
        return Answers.read(page.version(), page);
    }

    /** Judged by the reader's rights of today; a post that is deleted today has no past either. */
    @GetMapping(params = "at")
    ResponseEntity<PostAsItWas> then(@PathVariable UUID id, @RequestParam Instant at, Caller caller) {
        var past = history.of(page(id, caller), at);
        return Answers.read(past.version(), past);
    }

    private PostPage page(UUID id, Caller caller) {
        posts.readable(id, caller);
        return table.find(id, caller).orElseThrow(PostRejection.POST_NOT_FOUND::refused);
    }
}
