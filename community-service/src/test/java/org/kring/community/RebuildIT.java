package org.kring.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kring.community.access.Access;
import org.kring.platform.test.Api;
import org.kring.platform.test.People;
import org.kring.platform.test.Person;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

@ServiceTest
class RebuildIT {

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Value("${kring.read-models.tables}")
    String tables;

    @Test
    void every_row_comes_back_but_those_of_the_erased() {
        Organisation organisation = Organisation.in(api);
        UUID district = api.as(People.ADMIN)
                .post("/api/districts", Map.of("name", "Haven"))
                .id();
        api.as(People.ADMIN).post("/api/districts/" + district + "/teams", Map.of("name", "Kade"));
        UUID divers = organisation.community(People.NOORD, Access.OPEN);
        api.as(People.NOORD).patch("/api/communities/" + divers, Map.of("purpose", "Boven water"));
        api.as(People.OOST).post("/api/communities/" + divers + "/join");
        api.as(People.ZUID).post("/api/communities/" + divers + "/join");
        api.as(People.ZUID).post("/api/communities/" + divers + "/leave");
        UUID closed = organisation.community(People.NOORD, Access.CLOSED);
        api.as(People.OOST).post("/api/communities/" + closed + "/join");
        api.as(People.NOORD).post("/api/communities/" + closed + "/archive");
        Person zoe = new Person(Api.newId(), "zoe.rebuild", "Zoë", List.of("member"));
        assertThat(api.as(People.ADMIN)
                        .post("/api/people", Organisation.profile(zoe))
                        .status())
                .isEqualTo(201);
        api.as(zoe).post("/api/communities/" + divers + "/join");
        assertThat(api.as(People.ADMIN).delete("/api/people/" + zoe.id()).status())
                .isEqualTo(204);
        List<String> before = rows();

        jdbc.sql("delete from membership").update();
        jdbc.sql("update member_tally set members = 7").update();
        jdbc.sql("update community_page set purpose = 'damaged'").update();
        rebuild();

        assertThat(rows()).isEqualTo(before);
        assertThat(api.as(People.OOST).get("/api/people/" + People.NOORD.id()).status())
                .isEqualTo(200);
    }

    @Test
    void who_was_a_member_before_members_were_tallied_is_counted_as_soon_as_the_migration_ran() {
        Organisation organisation = Organisation.in(api);
        UUID divers = organisation.community(People.NOORD, Access.OPEN);
        api.as(People.OOST).post("/api/communities/" + divers + "/join");
        UUID rowers = organisation.community(People.NOORD, Access.CLOSED);
        api.as(People.OOST).post("/api/communities/" + rowers + "/join");

        jdbc.sql("drop table member_tally").update();
        new ResourceDatabasePopulator(new ClassPathResource("db/community-service/V2__member_tally.sql"))
                .execute(database);

        assertThat(members(divers)).isEqualTo(2);
        assertThat(members(rowers)).as("of whom one only asked").isEqualTo(1);
        assertThat(jdbc.sql("delete from rebuild_due returning table_name")
                        .query(String.class)
                        .list())
                .containsExactly("member_tally");
    }

    private long members(UUID community) {
        return api.as(People.NOORD)
                .get("/api/communities/" + community)
                .json()
                .get("memberCount")
                .longValue();
    }

    /** Every row of the tables that are rebuilt. */
    private List<String> rows() {
        return Stream.of(tables.split(", "))
                .flatMap(
                        table -> jdbc
                                .sql("select to_jsonb(t)::text from " + table + " t order by 1")
                                .query(String.class)
                                .list()
                                .stream())
                .toList();
    }

    private void rebuild() {
        var asked = api.anonymous().post("/actuator/readmodels");
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        await().atMost(Duration.ofMinutes(1)).until(() -> !state().equals("RUNNING"));
        assertThat(state())
                .as(api.anonymous().get("/actuator/readmodels").body())
                .isEqualTo("DONE");
    }

    private String state() {
        return api.anonymous().get("/actuator/readmodels").json().get("state").stringValue();
    }
}
