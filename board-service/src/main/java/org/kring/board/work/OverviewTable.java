package org.kring.board.work;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kring.board.work.BoardWork.PersonWork;
import org.kring.board.work.BoardWork.StageWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the cards of several boards. */
@Component
class OverviewTable {

    private final JdbcClient jdbc;

    OverviewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By board, its busiest stage first. */
    Map<UUID, List<StageWork>> stages(Collection<UUID> boards) {
        return jdbc
                .sql("""
                        select c.board_id, col.stage, count(*) as cards
                        from card c
                        join board b on b.board_id = c.board_id
                        left join lateral jsonb_to_recordset(b.columns) as col (id uuid, stage text)
                             on col.id = c.column_id
                        where c.board_id = any(:boards::uuid[]) and not c.archived
                        group by c.board_id, col.stage
                        order by c.board_id, cards desc, col.stage
                        """)
                .param("boards", boards.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("board_id", UUID.class),
                        new StageWork(row.getString("stage"), row.getLong("cards"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** By board, who has most first. */
    Map<UUID, List<PersonWork>> people(Collection<UUID> boards) {
        return jdbc
                .sql("""
                        select c.board_id, a.person_id, p.name, count(*) as cards
                        from card c
                        left join lateral unnest(c.assignees) as a (person_id) on true
                        left join person_copy p on p.person_id = a.person_id
                        where c.board_id = any(:boards::uuid[]) and not c.archived
                        group by c.board_id, a.person_id, p.name
                        order by c.board_id, cards desc, a.person_id
                        """)
                .param("boards", boards.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("board_id", UUID.class),
                        new PersonWork(
                                row.getObject("person_id", UUID.class), row.getString("name"), row.getLong("cards"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
