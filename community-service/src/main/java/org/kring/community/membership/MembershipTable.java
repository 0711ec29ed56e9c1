package org.kring.community.membership;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.community.access.Role;
import org.kring.community.words.Words;
import org.kring.platform.web.Cursor;
import org.kring.platform.web.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MembershipTable {

    private final JdbcClient jdbc;

    MembershipTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who changes role stays a member since they became one. */
    void put(MembershipEvent event, State state, @Nullable Role role, long version) {
        jdbc.sql("""
                        insert into membership (community_id, person_id, state, role, since, version)
                        values (:community, :person, :state, :role, :since, :version)
                        on conflict (community_id, person_id) do update
                        set state = excluded.state, role = excluded.role, version = excluded.version,
                            since = case when membership.state = excluded.state
                                         then membership.since else excluded.since end
                        """)
                .param("community", event.communityId())
                .param("person", event.personId())
                .param("state", state.name())
                .param("role", role == null ? null : role.name())
                .param("since", Timestamp.from(event.at()))
                .param("version", version)
                .update();
    }

    void delete(UUID communityId, UUID personId) {
        jdbc.sql("delete from membership where community_id = ? and person_id = ?")
                .params(communityId, personId)
                .update();
    }

    void deleteAllOf(UUID personId) {
        jdbc.sql("delete from membership where person_id = ?").param(personId).update();
    }

    Optional<MembershipPage> find(UUID communityId, UUID personId) {
        return jdbc.sql("""
                        select community_id, person_id, state, role, version from membership
                        where community_id = ? and person_id = ?
                        """)
                .params(communityId, personId)
                .query(MembershipPage.class)
                .optional();
    }

    boolean hasManagerBeside(UUID communityId, UUID personId) {
        return jdbc.sql("""
                        select exists (
                            select from membership
                            where community_id = ? and state = 'ACTIVE' and role = 'MANAGER' and person_id <> ?)
                        """).params(communityId, personId).query(Boolean.class).single();
    }

    /**
     * Those who came first stand first: the order that the index has, however many members there are. A role stands in
     * the query as a word, so that managers are found by their own index.
     */
    List<MemberPage> members(UUID communityId, @Nullable String q, @Nullable Role role, PageQuery page) {
        String words = Words.beginningsOf(q, "A");
        return list(
                "m.state = 'ACTIVE'"
                        + (role == null ? "" : " and m.role = '" + role.name() + "'")
                        + (words == null ? "" : " and p.words @@ to_tsquery('simple', :words)"),
                communityId,
                words,
                page);
    }

    List<MemberPage> requests(UUID communityId, PageQuery page) {
        return list("m.state = 'REQUESTED'", communityId, null, page);
    }

    private List<MemberPage> list(String which, UUID communityId, @Nullable String words, PageQuery page) {
        Cursor after = page.after();
        return jdbc.sql("""
                        select m.person_id, p.handle, p.name, p.title, m.role, m.since
                        from membership m
                        join person_profile p on p.person_id = m.person_id
                        where m.community_id = :community and %s
                          and (:since::timestamptz is null or (m.since, m.person_id) > (:since, :person::uuid))
                        order by m.since, m.person_id
                        limit :fetch
                        """.formatted(which))
                .param("community", communityId)
                .param("words", words)
                .param("since", after == null ? null : Timestamp.from(after.instant(0)))
                .param("person", after == null ? null : after.uuid(1))
                .param("fetch", page.fetch())
                .query(MemberPage.class)
                .list();
    }
}
