package org.kring.board.board;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

/** The boards that somebody may read, newest first. */
@Component
public class BoardListTable {

    private final JdbcClient jdbc;

    BoardListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One board in a list; {@code cards} counts those that are not archived. */
    public record ListedBoard(
            UUID id,
            String name,
            UUID communityId,
            @Nullable UUID districtId,
            UUID createdBy,
            Instant createdAt,
            long cards,
            long version) {

        public Cursor cursor() {
            return Cursor.of(createdAt, id);
        }
    }

    public List<ListedBoard> readable(
            Caller caller, @Nullable UUID communityId, @Nullable UUID districtId, PageQuery page) {
        Conditions which = new Conditions("not b.deleted")
                .and("b.community_id = :community", "community", communityId)
                .and("b.district_id = :district", "district", districtId)
                .and(
                        "(b.created_at, b.board_id) < (:afterTime, :afterId)",
                        page.behind(after -> Map.of(
                                "afterTime", after.instant(0).atOffset(ZoneOffset.UTC),
                                "afterId", after.uuid(1))));
        return jdbc.sql("""
                        select b.*, (select count(*) from card c where c.board_id = b.board_id and not c.archived) as cards
                        from board b
                        where b.community_id in (select readable_communities(:person, :guest)) and %s
                        order by b.created_at desc, b.board_id desc
                        limit %d
                        """.formatted(which.sql(), page.fetch()))
                .param("person", caller.personId())
                .param("guest", caller.isGuest())
                .params(which.parameters())
                .query((row, number) -> new ListedBoard(
                        row.getObject("board_id", UUID.class),
                        row.getString("name"),
                        row.getObject("community_id", UUID.class),
                        row.getObject("district_id", UUID.class),
                        row.getObject("created_by", UUID.class),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getLong("cards"),
                        row.getLong("version")))
                .list();
    }
}
