package org.kring.community.person;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kring.platform.database.Conditions;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds people, in the order of their names. Guests find those who are in a community with them, and themselves. */
@Component
class PersonSearchTable {

    private static final String VISIBLE = """
            (not :guest or p.person_id = :me or exists (
                select from membership mine
                join membership theirs on theirs.community_id = mine.community_id
                where mine.person_id = :me and mine.state = 'ACTIVE'
                  and theirs.person_id = p.person_id and theirs.state = 'ACTIVE'))
            """;

    private final JdbcClient jdbc;

    PersonSearchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean mayFind(UUID personId, Caller caller) {
        return jdbc.sql("select exists (select from person_profile p where p.person_id = :person and " + VISIBLE + ")")
                .param("person", personId)
                .param("me", caller.personId())
                .param("guest", caller.isGuest())
                .query(Boolean.class)
                .single();
    }

    List<PersonPage> find(PersonFilter filter, Caller caller, PageQuery page) {
        return jdbc.sql(finding(filter, page))
                .params(filter.conditions().parameters())
                .params(shown(page).parameters())
                .param("me", caller.personId())
                .param("guest", caller.isGuest())
                .query(PersonTable::page)
                .list();
    }

    /**
     * Who has one name stands together in a list of names, often at its end. PostgreSQL expects them everywhere, and
     * walks the list until it has met enough of them. Where what is typed fits few, they are therefore collected first;
     * where it fits many, the walk is short.
     */
    static String finding(PersonFilter filter, PageQuery page) {
        return """
                with found as %s materialized (select p.* from person_profile p where %s)
                select %s from found p
                where %s
                order by p.sort_name, p.person_id
                limit %d
                """.formatted(
                        filter.fitsFew() ? "" : "not",
                        filter.conditions().sql(),
                        PersonTable.COLUMNS,
                        shown(page).sql(),
                        page.fetch());
    }

    private static Conditions shown(PageQuery page) {
        return new Conditions(VISIBLE)
                .and(
                        "(p.sort_name, p.person_id) > (:afterName, :afterId)",
                        page.behind(after -> Map.of("afterName", after.text(0), "afterId", after.uuid(1))));
    }
}
