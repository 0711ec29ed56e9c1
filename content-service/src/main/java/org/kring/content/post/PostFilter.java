package org.kring.content.post;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which posts a list is of. Only conditions that are asked for get into the query, so that each meets its index. */
record PostFilter(
        @Nullable UUID community,
        @Nullable PostKind kind,
        @Nullable String tag,
        @Nullable UUID author) {

    PostFilter {
        tag = tag == null ? null : tag.toLowerCase(Locale.ROOT);
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        putIfPresent(parameters, "community", community);
        putIfPresent(parameters, "kind", kind == null ? null : kind.name());
        putIfPresent(parameters, "tag", tag);
        putIfPresent(parameters, "author", author);
        return parameters;
    }

    /** Newest first, of what {@code :reader} may read; the rows of a tag are walked in the tag's own index. */
    String select(boolean afterCursor) {
        var walked = tag == null ? "post" : "tagged";
        return """
                select post.* from %1$s
                where %2$s
                order by %3$s.created_at desc, %3$s.post_id desc
                limit :limit
                """.formatted(
                        tag == null ? "post" : "post_tag tagged join post on post.post_id = tagged.post_id",
                        conditions(afterCursor, walked),
                        walked);
    }

    private String conditions(boolean afterCursor, String walked) {
        var conditions = new StringJoiner(" and ");
        conditions.add("post.community_id in (select * from readable_communities(:reader, :guest))");
        addIfPresent(conditions, community, "post.community_id = :community");
        addIfPresent(conditions, kind, "post.kind = :kind");
        addIfPresent(conditions, tag, "tagged.tag = :tag");
        addIfPresent(conditions, author, "post.author_id = :author");
        if (afterCursor) {
            conditions.add("(%1$s.created_at, %1$s.post_id) < (:createdAt, :after)".formatted(walked));
        }
        return conditions.toString();
    }

    private static void addIfPresent(StringJoiner conditions, @Nullable Object value, String condition) {
        if (value != null) {
            conditions.add(condition);
        }
    }

    private static void putIfPresent(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
