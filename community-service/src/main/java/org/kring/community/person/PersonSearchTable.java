package org.kring.community.person;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.community.words.Words;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Cursor;
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

    /** Letters of a beginning that few names and words have. */
    private static final int TELLING = 3;

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

    List<PersonPage> find(
            @Nullable String q, @Nullable UUID district, @Nullable String expertise, Caller caller, PageQuery page) {
        Cursor after = page.after();
        return jdbc.sql(finding(q, district, expertise, after))
                .param("words", Words.beginningsOf(q, ""))
                .param("skills", Words.beginningsOf(expertise, "B"))
                .param("district", district)
                .param("afterName", after == null ? null : after.text(0))
                .param("afterId", after == null ? null : after.uuid(1))
                .param("me", caller.personId())
                .param("guest", caller.isGuest())
                .param("fetch", page.fetch())
                .query(PersonTable::page)
                .list();
    }

    /**
     * Who has one name stands together in a list of names, often at its end. PostgreSQL expects them everywhere, and
     * walks the list until it has met enough of them. Where what is typed fits few, they are therefore collected first;
     * where it fits many, the walk is short. Only what is asked for stands in the query, so that one plan fits all values.
     */
    static String finding(
            @Nullable String q, @Nullable UUID district, @Nullable String expertise, @Nullable Cursor after) {
        boolean fitsFew = Words.longest(q) >= TELLING || Words.longest(expertise) >= TELLING;
        return "with found as " + (fitsFew ? "" : "not ") + "materialized (select p.* from person_profile p where true"
                + (Words.beginningsOf(q, "") == null ? "" : " and p.words @@ to_tsquery('simple', :words)")
                + (Words.beginningsOf(expertise, "B") == null ? "" : " and p.words @@ to_tsquery('simple', :skills)")
                + (district == null ? "" : " and p.district_id = :district")
                + ") select " + PersonTable.COLUMNS + " from found p where "
                + (after == null ? "" : "(p.sort_name, p.person_id) > (:afterName, :afterId::uuid) and ")
                + VISIBLE
                + "order by p.sort_name, p.person_id limit :fetch";
    }
}
