package org.kring.content.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.events.CommunityEvent;
import org.kring.platform.database.Conditions;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads posts for a reader, one query per screen: chosen by an index first, then dressed with names and counts. */
@Component
class PostPageTable {

    private static final String ONE = "select * from post where post_id = :post";

    private final JdbcClient jdbc;

    PostPageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PostPage> find(UUID postId, Caller reader) {
        return query(ONE, Map.of("post", postId), reader).stream().findFirst();
    }

    /** The newest of each community by its index, then the newest of those: never more than a page per community. */
    List<PostPage> feed(@Nullable PostKind kind, Caller reader, PageQuery page) {
        var which = new Conditions("post.community_id = mine.community_id")
                .and("post.kind = :kind", "kind", kind == null ? null : kind.name())
                .and("(post.created_at, post.post_id) < (:createdAt, :after)", PostFilter.behind(page));
        var chosen = """
                select newest.*
                from membership_copy mine
                cross join lateral (
                    select post.* from post
                    where %1$s
                    order by post.created_at desc, post.post_id desc
                    limit %2$d
                ) newest
                where mine.person_id = :reader
                order by newest.created_at desc, newest.post_id desc
                limit %2$d
                """.formatted(which.sql(), page.fetch());
        return query(chosen, which.parameters(), reader);
    }

    List<PostPage> list(PostFilter filter, Caller reader, PageQuery page) {
        return query(filter.select(page), filter.parameters(page), reader);
    }

    private List<PostPage> query(String chosen, Map<String, ?> parameters, Caller reader) {
        return jdbc.sql(dressed(chosen))
                .params(parameters)
                .param("reader", reader.personId())
                .param("guest", reader.isGuest())
                .param("organisation", CommunityEvent.ORGANISATION)
                .query((row, number) -> PostRow.page(row))
                .list();
    }

    private static String dressed(String chosen) {
        return """
                select chosen.*, community.name as community_name, author.name as author_name, tally.*,
                       seen.comment_id as last_read, seen.read_at as last_read_at,
                       chosen.kind = 'NEWS' and community.kind is not distinct from :organisation as official,
                       array(select r.reaction from reaction r
                             where r.target_id = chosen.post_id and r.person_id = :reader
                             order by r.given_at, r.reaction) as my_reactions,
                       array(select a.comment_id from accepted_answer a
                             join comment c on c.comment_id = a.comment_id and not c.deleted
                             where a.post_id = chosen.post_id
                             order by a.accepted_at, a.comment_id) as accepted_answers
                from (%s) chosen
                join community_copy community on community.community_id = chosen.community_id
                left join person_copy author on author.person_id = chosen.author_id
                left join last_read seen on seen.person_id = :reader and seen.post_id = chosen.post_id
                cross join lateral (
                    select coalesce(sum(t.comments), 0) as comment_count, coalesce(sum(t.likes), 0) as likes,
                           coalesce(sum(t.thanks), 0) as thanks, coalesce(sum(t.insightful), 0) as insightful,
                           coalesce(sum(t.celebrate), 0) as celebrate
                    from post_tally t where t.post_id = chosen.post_id
                ) tally
                order by chosen.created_at desc, chosen.post_id desc
                """.formatted(chosen);
    }
}
