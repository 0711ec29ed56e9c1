package org.kring.platform.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.events.CommunityEvent.Access;
import org.kring.events.CommunityEvent.CommunityRole;
import org.kring.platform.command.Position;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of the copies; what they hold stands in {@code db/platform}. */
class CopyTables {

    private final JdbcClient jdbc;

    CopyTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void putCommunity(
            UUID id, String name, String purpose, Access access, @Nullable UUID districtId, @Nullable String kind) {
        jdbc.sql("""
                        insert into community_copy (community_id, name, purpose, access, district_id, kind)
                        values (:id, :name, :purpose, :access, :districtId, :kind)
                        on conflict (community_id) do update
                        set name = excluded.name, purpose = excluded.purpose,
                            access = excluded.access, district_id = excluded.district_id,
                            kind = excluded.kind
                        """)
                .param("id", id)
                .param("name", name)
                .param("purpose", purpose)
                .param("access", access.name())
                .param("districtId", districtId)
                .param("kind", kind)
                .update();
    }

    void archiveCommunity(UUID id) {
        jdbc.sql("update community_copy set archived = true where community_id = ?")
                .param(id)
                .update();
    }

    void putMembership(UUID communityId, UUID personId, CommunityRole role) {
        jdbc.sql("""
                        insert into membership_copy (community_id, person_id, role) values (?, ?, ?)
                        on conflict (community_id, person_id) do update set role = excluded.role
                        """).params(communityId, personId, role.name()).update();
    }

    void removeMembership(UUID communityId, UUID personId) {
        jdbc.sql("delete from membership_copy where community_id = ? and person_id = ?")
                .params(communityId, personId)
                .update();
    }

    void putPerson(UUID id, String handle, String name, @Nullable String title, boolean guest) {
        jdbc.sql("""
                        insert into person_copy (person_id, handle, name, title, guest)
                        values (:id, :handle, :name, :title, :guest)
                        on conflict (person_id) do update
                        set handle = excluded.handle, name = excluded.name,
                            title = excluded.title, guest = excluded.guest
                        """)
                .param("id", id)
                .param("handle", handle)
                .param("name", name)
                .param("title", title)
                .param("guest", guest)
                .update();
    }

    void removePerson(UUID id) {
        jdbc.sql("delete from person_copy where person_id = ?").param(id).update();
        jdbc.sql("delete from membership_copy where person_id = ?").param(id).update();
    }

    /** Later positions stay: republished history must not let a request wait for what is long there. */
    void reached(String source, UUID key, Position position) {
        jdbc.sql("""
                        insert into copy_position (source, key, xact_id, global_index) values (?, ?, ?, ?)
                        on conflict (source, key) do update
                        set xact_id = excluded.xact_id, global_index = excluded.global_index
                        where (copy_position.xact_id, copy_position.global_index)
                            < (excluded.xact_id, excluded.global_index)
                        """)
                .params(source, key, position.transaction(), position.index())
                .update();
    }

    boolean hasReached(String source, UUID key, Position position) {
        return jdbc.sql("""
                        select exists (
                            select 1 from copy_position
                            where source = ? and key = ? and (xact_id, global_index) >= (?, ?))
                        """)
                .params(source, key, position.transaction(), position.index())
                .query(Boolean.class)
                .single();
    }
}
