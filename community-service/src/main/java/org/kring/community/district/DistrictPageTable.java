package org.kring.community.district;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.platform.database.Conditions;
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
        Conditions which = new Conditions("true").and("(name, district_id) > (:name, :id)", byName(page));
        return jdbc.sql("""
                        select district_id as id, name, version from district
                        where %s
                        order by name, district_id
                        limit %d
                        """.formatted(which.sql(), page.fetch()))
                .params(which.parameters())
                .query(DistrictPage.class)
                .list();
    }

    List<TeamPage> teams(UUID districtId, PageQuery page) {
        Conditions which =
                new Conditions("district_id = :district").and("(name, team_id) > (:name, :id)", byName(page));
        return jdbc.sql("""
                        select team_id as id, district_id, name from team
                        where %s
                        order by name, team_id
                        limit %d
                        """.formatted(which.sql(), page.fetch()))
                .param("district", districtId)
                .params(which.parameters())
                .query(TeamPage.class)
                .list();
    }

    private static @Nullable Map<String, Object> byName(PageQuery page) {
        return page.behind(after -> Map.of("name", after.text(0), "id", after.uuid(1)));
    }

    boolean hasTeam(UUID districtId, UUID teamId) {
        return jdbc.sql("select exists (select from team where district_id = ? and team_id = ?)")
                .params(districtId, teamId)
                .query(Boolean.class)
                .single();
    }
}
