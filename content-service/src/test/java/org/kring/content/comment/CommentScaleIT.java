package org.kring.content.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.platform.test.People.OOST;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.content.Circles;
import org.kring.content.ContentTest;
import org.kring.content.Writing;
import org.kring.platform.web.Cursor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page deep down among 20,000 comments reads a page of rows, whatever the order. */
@ContentTest
class CommentScaleIT {

    private static final int PAGE = 21;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Circles circles;

    @Autowired
    Writing writing;

    private UUID twentyThousandComments() {
        var post = writing.publish(OOST, circles.open(), "UPDATE", "Heel druk");
        jdbc.sql("""
                        insert into comment (comment_id, post_id, author_id, body, created_at, likes, version)
                        select gen_random_uuid(), :post, :author, 'Nummer ' || n, now() - n * interval '1 second',
                               n % 50, 0
                        from generate_series(1, 20000) n
                        """).param("post", post).param("author", OOST.id()).update();
        jdbc.sql("analyze comment").update();
        return post;
    }

    private Cursor inTheMiddle(UUID post, CommentSort sort) {
        return jdbc.sql("select best_first, created_at, comment_id from comment where post_id = :post order by "
                        + sort.onward() + " offset 15000 limit 1")
                .param("post", post)
                .query((row, number) -> {
                    var at = row.getObject("created_at", java.time.OffsetDateTime.class)
                            .toInstant();
                    var id = row.getObject("comment_id", UUID.class);
                    return sort == CommentSort.BEST ? Cursor.of(row.getInt("best_first"), at, id) : Cursor.of(at, id);
                })
                .single();
    }

    /** The tables beside it are small here, and PostgreSQL rightly reads small tables as they lie. */
    private static long mostCommentsReadBy(JsonNode plan) {
        var here = plan.path("Relation Name").asString("").equals("comment")
                ? plan.path("Actual Rows").asLong(0)
                        + plan.path("Rows Removed by Filter").asLong(0)
                : 0;
        return plan.path("Plans")
                .valueStream()
                .mapToLong(CommentScaleIT::mostCommentsReadBy)
                .reduce(here, Math::max);
    }

    static Stream<Arguments> walksFromTheMiddle() {
        return Stream.of(CommentSort.values())
                .flatMap(sort -> Stream.of(CommentWalk.AFTER, CommentWalk.FROM, CommentWalk.BEFORE)
                        .map(walk -> Arguments.of(sort, walk)));
    }

    @ParameterizedTest
    @MethodSource("walksFromTheMiddle")
    void a_page_reads_no_more_comments_than_it_shows(CommentSort sort, CommentWalk walk) {
        var post = twentyThousandComments();
        var parameters = new HashMap<String, Object>(sort.parameters(inTheMiddle(post, sort)));
        parameters.putAll(Map.of("post", post, "reader", OOST.id()));

        var explained = jdbc.sql("explain (analyze, format json) " + CommentPageTable.walk(sort, walk, PAGE))
                .params(parameters)
                .query(String.class)
                .single();

        var plan = JsonMapper.builder().build().readTree(explained).get(0).get("Plan");
        assertThat(plan.path("Actual Rows").asLong()).isEqualTo(PAGE);
        assertThat(mostCommentsReadBy(plan)).as(explained).isEqualTo(PAGE);
    }
}
