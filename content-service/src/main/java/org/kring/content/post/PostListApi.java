package org.kring.content.post;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.platform.access.CommunityAccess;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Cursor;
import org.kring.platform.web.Page;
import org.kring.platform.web.PageQuery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists posts, newest first: by what they are about, and those of the reader's own communities. */
@RestController
class PostListApi {

    private final PostPageTable table;
    private final CommunityAccess communities;

    PostListApi(PostPageTable table, CommunityAccess communities) {
        this.table = table;
        this.communities = communities;
    }

    @GetMapping("/api/posts")
    Page<PostPage> list(
            @RequestParam(required = false) @Nullable UUID community,
            @RequestParam(required = false) @Nullable PostKind kind,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable UUID author,
            PageQuery page,
            Caller caller) {
        if (community != null) {
            communities.requireRead(community, caller);
        }
        return page(table.list(new PostFilter(community, kind, tag, author), caller, page), page);
    }

    @GetMapping("/api/feed")
    Page<PostPage> feed(@RequestParam(required = false) @Nullable PostKind kind, PageQuery page, Caller caller) {
        return page(table.feed(kind, caller, page), page);
    }

    private static Page<PostPage> page(List<PostPage> posts, PageQuery page) {
        return Page.of(posts, page, post -> Cursor.of(post.createdAt(), post.id()));
    }
}
