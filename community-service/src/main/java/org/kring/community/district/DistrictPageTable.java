package org.kring.community.district;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kring.platform.web.Cursor;
import org.kring.platform.web.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DistrictPageTable {

    private final JdbcClient jdbc;

    DistrictPageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID districtId, String name, long version) {
        jdbc.sql("insert into district (district_id, name, version) values (:id, :name, :version)")
                .param("id", districtId)
                .param("name", name)
                .param("version", version)
                .update();
    }

    void insertTeam(UUID districtId, UUID teamId, String name, long version) {
        jdbc.sql("""
                        with changed as (update district set version = :version where district_id = :district)
                        insert into team (district_id, team_id, name) values (:district, :team, :name)
                        """)
                .param("district", districtId)
                .param("team", teamId)
                .param("name", name)
                .param("version", version)
                .update();
    }

    Optional<DistrictPage> find(UUID districtId) {
        return jdbc.sql("select district_id as id, name, version from district where district_id = ?")
                .param(districtId)
                .query(DistrictPage.class)
                .optional();
    }

    List<DistrictPage> page(PageQuery page) {
        Cursor after = page.after();
        return jdbc.sql("""
                        select district_id as id, name, version from district
                        where :name::text is null or (name, district_id) > (:name, :id::uuid)
                        order by name, district_id
                        limit :fetch
                        """)
                .param("name", after == null ? null : after.text(0))
                .param("id", after == null ? null : after.uuid(1))
                .param("fetch", page.fetch())
                .query(DistrictPage.class)
                .list();
    }

    List<TeamPage> teams(UUID districtId, PageQuery page) {
        Cursor after = page.after();
        return jdbc.sql("""
                        select team_id as id, district_id, name from team
                        where district_id = :district
                          and (:name::text is null or (name, team_id) > (:name, :id::uuid))
                        order by name, team_id
                        limit :fetch
                        """)
                .param("district", districtId)
                .param("name", after == null ? null : after.text(0))
                .param("id", after == null ? null : after.uuid(1))
                .param("fetch", page.fetch())
                .query(TeamPage.class)
                .list();
    }

    boolean hasTeam(UUID districtId, UUID teamId) {
        return jdbc.sql("select exists (select from team where district_id = ? and team_id = ?)")
                .params(districtId, teamId)
                .query(Boolean.class)
                .single();
    }
}
