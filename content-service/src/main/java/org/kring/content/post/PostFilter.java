package org.kring.content.post;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.platform.database.Conditions;
import org.kring.platform.web.PageQuery;

/** Which posts a list is of. */
record PostFilter(
        @Nullable UUID community,
        @Nullable PostKind kind,
        @Nullable String tag,
        @Nullable UUID author) {

    PostFilter {
        tag = tag == null ? null : tag.toLowerCase(Locale.ROOT);
    }

    /** Newest first, of what {@code :reader} may read; the rows of a tag are walked in the tag's own index. */
    String select(PageQuery page) {
        return """
                select post.* from %1$s
                where %2$s
                order by %3$s.created_at desc, %3$s.post_id desc
                limit %4$d
                """.formatted(
                        tag == null ? "post" : "post_tag tagged join post on post.post_id = tagged.post_id",
                        conditions(page).sql(),
                        walked(),
                        page.fetch());
    }

    Map<String, Object> parameters(PageQuery page) {
        return conditions(page).parameters();
    }

    private Conditions conditions(PageQuery page) {
        return new Conditions("post.community_id in (select * from readable_communities(:reader, :guest))")
                .and("post.community_id = :community", "community", community)
                .and("post.kind = :kind", "kind", kind == null ? null : kind.name())
                .and("tagged.tag = :tag", "tag", tag)
                .and("post.author_id = :author", "author", author)
                .and("(%1$s.created_at, %1$s.post_id) < (:createdAt, :after)".formatted(walked()), behind(page));
    }

    static @Nullable Map<String, Object> behind(PageQuery page) {
        return page.behind(
                after -> Map.of("createdAt", after.instant(0).atOffset(ZoneOffset.UTC), "after", after.uuid(1)));
    }

    private String walked() {
        return tag == null ? "post" : "tagged";
    }
}
