package org.kring.board.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.platform.database.Conditions;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Cursor;
import org.kring.platform.web.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cards that somebody works on, over all boards they may read; what is due first comes first. */
@Component
class MyWorkTable {

    private final JdbcClient jdbc;

    MyWorkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A card and where it stands. */
    record MyCard(
            UUID id,
            String title,
            @Nullable LocalDate due,
            List<String> labels,
            UUID boardId,
            String boardName,
            UUID communityId,
            UUID columnId,
            @Nullable String columnName,
            @Nullable String stage,
            long version) {

        Cursor cursor() {
            return Cursor.of(due == null ? Integer.MAX_VALUE : due.toEpochDay(), id);
        }
    }

    List<MyCard> of(Caller caller, PageQuery page) {
        Conditions which = new Conditions("not c.archived")
                .and(
                        "(coalesce(c.due - date '1970-01-01', 2147483647), c.card_id) > (:afterDay, :afterId)",
                        page.behind(after -> Map.of("afterDay", after.number(0), "afterId", after.uuid(1))));
        return jdbc.sql("""
                        select c.card_id, c.title, c.due, c.labels, c.column_id, c.version,
                               b.board_id, b.name, b.community_id, col.name as column_name, col.stage
                        from card c
                        join board b on b.board_id = c.board_id and not b.deleted
                        left join lateral jsonb_to_recordset(b.columns) as col (id uuid, name text, stage text)
                             on col.id = c.column_id
                        where c.assignees @> array[:person::uuid]
                          and b.community_id in (select readable_communities(:person, :guest)) and %s
                        order by coalesce(c.due - date '1970-01-01', 2147483647), c.card_id
                        limit %d
                        """.formatted(which.sql(), page.fetch()))
                .param("person", caller.personId())
                .param("guest", caller.isGuest())
                .params(which.parameters())
                .query((row, number) -> new MyCard(
                        row.getObject("card_id", UUID.class),
                        row.getString("title"),
                        row.getObject("due", LocalDate.class),
                        List.of((String[]) row.getArray("labels").getArray()),
                        row.getObject("board_id", UUID.class),
                        row.getString("name"),
                        row.getObject("community_id", UUID.class),
                        row.getObject("column_id", UUID.class),
                        row.getString("column_name"),
                        row.getString("stage"),
                        row.getLong("version")))
                .list();
    }
}
