package org.kring.community.membership;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.community.access.Role;
import org.kring.community.words.Words;
import org.kring.platform.database.Conditions;
import org.kring.platform.web.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is what to a community, and how many are in it, counted in the same statement. */
@Component
class MembershipTable {

    /** One row would be a queue for all who join a large community. */
    private static final int SHARDS = 16;

    private static final String COUNTED = """
            on conflict (community_id, shard) do update set members = member_tally.members + excluded.members
            """;

    private final JdbcClient jdbc;

    MembershipTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who changes role stays a member since they became one. */
    void put(MembershipEvent event, State state, @Nullable Role role, long version) {
        jdbc.sql("""
                        with change (members) as (
                            select (:state = 'ACTIVE')::int - (
                                select count(*)::int from membership
                                where community_id = :community and person_id = :person and state = 'ACTIVE')
                        ), counted as (
                            insert into member_tally (community_id, shard, members)
                            select :community::uuid, :shard, members from change where members <> 0
                        """ + COUNTED + """
                        )
                        insert into membership (community_id, person_id, state, role, since, version)
                        values (:community, :person, :state, :role, :since, :version)
                        on conflict (community_id, person_id) do update
                        set state = excluded.state, role = excluded.role, version = excluded.version,
                            since = case when membership.state = excluded.state
                                         then membership.since else excluded.since end
                        """)
                .param("community", event.communityId())
                .param("person", event.personId())
                .param("shard", shardOf(event.personId()))
                .param("state", state.name())
                .param("role", role == null ? null : role.name())
                .param("since", Timestamp.from(event.at()))
                .param("version", version)
                .update();
    }

    void delete(UUID communityId, UUID personId) {
        delete("community_id = :community and person_id = :person", communityId, personId);
    }

    void deleteAllOf(UUID personId) {
        delete("person_id = :person", null, personId);
    }

    private void delete(String which, @Nullable UUID communityId, UUID personId) {
        jdbc.sql("""
                        with ended as (delete from membership where %s returning community_id, state)
                        insert into member_tally (community_id, shard, members)
                        select community_id, :shard, -1 from ended where state = 'ACTIVE' order by community_id
                        """.formatted(which) + COUNTED)
                .param("community", communityId)
                .param("person", personId)
                .param("shard", shardOf(personId))
                .update();
    }

    /** The same one always counts in the same row. */
    private static int shardOf(UUID personId) {
        return Math.floorMod(personId.hashCode(), SHARDS);
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
        return list(
                new Conditions("m.state = 'ACTIVE'")
                        .and("m.role = '%s'".formatted(role), role != null)
                        .and("p.words @@ to_tsquery('simple', :words)", "words", Words.beginningsOf(q, "A")),
                communityId,
                page);
    }

    List<MemberPage> requests(UUID communityId, PageQuery page) {
        return list(new Conditions("m.state = 'REQUESTED'"), communityId, page);
    }

    private List<MemberPage> list(Conditions which, UUID communityId, PageQuery page) {
        which.and(
                "(m.since, m.person_id) > (:since, :person)",
                page.behind(after -> Map.of(
                        "since", Timestamp.from(after.instant(0)),
                        "person", after.uuid(1))));
        return jdbc.sql("""
                        select m.person_id, p.handle, p.name, p.title, m.role, m.since
                        from membership m
                        join person_profile p on p.person_id = m.person_id
                        where m.community_id = :community and %s
                        order by m.since, m.person_id
                        limit %d
                        """.formatted(which.sql(), page.fetch()))
                .param("community", communityId)
                .params(which.parameters())
                .query(MemberPage.class)
                .list();
    }
}
