package org.kring.community.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.community.Organisation;
import org.kring.community.access.Access;
import org.kring.community.access.Role;
import org.kring.platform.test.Answer;
import org.kring.platform.test.Api;
import org.kring.platform.test.People;
import org.kring.platform.test.Person;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class PeopleIT {

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    private Organisation organisation;

    /** Different in every test, so that a search finds the people of this test alone. */
    private String mark;

    @BeforeEach
    void people_are_known() {
        organisation = Organisation.in(api);
        mark = "m" + Api.newId().toString().substring(24);
    }

    @Test
    void a_person_is_created_once() {
        Map<String, Object> zoe = Map.of("id", Api.newId(), "handle", "zoe." + mark, "name", "Zoë");

        Answer first = api.as(People.ADMIN).post("/api/people", zoe);
        Answer again = api.as(People.ADMIN).post("/api/people", zoe);
        Map<String, Object> other = new HashMap<>(zoe);
        other.put("name", "Zed");

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(api.as(People.ADMIN).post("/api/people", other).problem()).isEqualTo("person-exists");
    }

    @Test
    void a_handle_belongs_to_one_person_and_has_a_shape() {
        create("zoe." + mark, "Zoë");

        assertThat(post("zoe." + mark, "Zed").problem()).isEqualTo("handle-taken");
        assertThat(post("Zoë!", "Zed").json().get("errors").get(0).get("field").stringValue())
                .isEqualTo("handle");
    }

    @Test
    void everybody_changes_their_own_profile() {
        Person zoe = create("zoe." + mark, "Zoë");

        Answer changed = api.as(zoe)
                .ifMatch(0)
                .patch("/api/people/" + zoe.id(), Map.of("phone", "020 123", "expertise", List.of("Drones", "Water")));
        Answer read = api.as(People.OOST).get("/api/people/" + zoe.id());

        assertThat(changed.status()).isEqualTo(200);
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.json().get("phone").stringValue()).isEqualTo("020 123");
        assertThat(read.json().get("name").stringValue()).isEqualTo("Zoë");
        assertThat(read.json().get("expertise").valueStream().map(word -> word.stringValue()))
                .containsExactly("Drones", "Water");
        assertThat(api.as(zoe)
                        .ifMatch(0)
                        .patch("/api/people/" + zoe.id(), Map.of("phone", "1"))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void a_handle_that_is_taken_cannot_be_taken_over() {
        Person zoe = create("zoe." + mark, "Zoë");

        Answer refused = api.as(zoe).patch("/api/people/" + zoe.id(), Map.of("handle", "noord"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("handle-taken");
    }

    @Test
    void a_profile_is_in_a_team_of_its_district() {
        Person zoe = create("zoe." + mark, "Zoë");
        UUID north = api.as(People.ADMIN)
                .post("/api/districts", Map.of("name", "Noord"))
                .id();
        UUID bikes = api.as(People.ADMIN)
                .post("/api/districts/" + north + "/teams", Map.of("name", "Fietsteam"))
                .id();
        String path = "/api/people/" + zoe.id();

        assertThat(api.as(zoe).patch(path, Map.of("teamId", bikes)).problem()).isEqualTo("team-unknown");
        assertThat(api.as(zoe).patch(path, Map.of("districtId", Api.newId())).problem())
                .isEqualTo("district-unknown");
        assertThat(api.as(zoe)
                        .patch(path, Map.of("districtId", north, "teamId", bikes))
                        .status())
                .isEqualTo(200);
        assertThat(handles(People.OOST, "?district=" + north)).containsExactly(zoe.handle());
    }

    @Test
    void people_are_found_by_name_handle_and_expertise_without_accents() {
        Person zoe = create("zoe." + mark, "Zoë van den Bérg " + mark);
        api.as(zoe).patch("/api/people/" + zoe.id(), Map.of("expertise", List.of("Café-toezicht", "drones")));

        assertThat(handles(People.OOST, "?q=zoe%20" + mark)).containsExactly(zoe.handle());
        assertThat(handles(People.OOST, "?q=BERG%20" + mark)).containsExactly(zoe.handle());
        assertThat(handles(People.OOST, "?q=ber%20zo%20" + mark)).containsExactly(zoe.handle());
        assertThat(handles(People.OOST, "?q=cafe%20" + mark)).containsExactly(zoe.handle());
        assertThat(handles(People.OOST, "?expertise=dro&q=" + mark)).containsExactly(zoe.handle());
        assertThat(handles(People.OOST, "?expertise=zoe&q=" + mark)).isEmpty();
        assertThat(handles(People.OOST, "?q=" + mark + "%20niemand")).isEmpty();
        assertThat(handles(People.OOST, "?q=%26%7C!")).isEmpty();
    }

    @Test
    void people_come_page_by_page_in_the_order_of_their_names() {
        for (String name : List.of("Érik", "Dirk", "fred", "Dirk")) {
            create(
                    name.toLowerCase(java.util.Locale.ROOT).replace('é', 'e')
                            + Api.newId().toString().substring(24),
                    name + " " + mark);
        }
        String path = "/api/people?limit=3&q=" + mark;

        Answer first = api.as(People.OOST).get(path);
        Answer second = api.as(People.OOST)
                .get(path + "&after=" + first.json().get("next").stringValue());

        assertThat(values(first, "name")).containsExactly("Dirk " + mark, "Dirk " + mark, "Érik " + mark);
        assertThat(values(second, "name")).containsExactly("fred " + mark);
    }

    @Test
    void guests_find_the_people_of_their_communities_only() {
        UUID divers = organisation.community(People.NOORD, Access.SECRET);
        Person guest = guest();
        organisation.invited(divers, People.NOORD, guest, Role.GUEST);
        assertThat(handles(guest, "")).containsExactly(guest.handle());

        api.as(guest).post("/api/communities/" + divers + "/join");

        assertThat(handles(guest, "")).containsExactlyInAnyOrder(guest.handle(), "noord");
        assertThat(api.as(guest).get("/api/people/" + People.NOORD.id()).status())
                .isEqualTo(200);
        assertThat(api.as(guest).get("/api/people/" + People.OOST.id()).status())
                .isEqualTo(404);
    }

    @Test
    void mail_addresses_are_told_to_their_owners_only() {
        assertThat(api.as(People.ANNA)
                        .get("/api/people/" + People.ANNA.id())
                        .json()
                        .get("email")
                        .stringValue())
                .isEqualTo("anna@example.org");
        assertThat(api.as(People.OOST)
                        .get("/api/people/" + People.ANNA.id())
                        .json()
                        .has("email"))
                .isFalse();
    }

    @Test
    void me_names_the_communities_that_one_belongs_to() {
        Person zoe = create("zoe." + mark, "Zoë");
        UUID divers = organisation.community(zoe, Access.SECRET);

        Answer me = api.as(zoe).get("/api/me");

        assertThat(me.json().get("handle").stringValue()).isEqualTo(zoe.handle());
        assertThat(me.json().get("roles").get(0).stringValue()).isEqualTo("member");
        assertThat(me.json().get("communities").get(0).get("communityId").stringValue())
                .isEqualTo(divers.toString());
        assertThat(me.json().get("communities").get(0).get("role").stringValue())
                .isEqualTo("MANAGER");
    }

    @Test
    void names_are_in_no_event() {
        Person zoe = create("zoe." + mark, "Zoë " + mark);
        api.as(zoe).patch("/api/people/" + zoe.id(), Map.of("phone", mark));

        assertThat(jdbc.sql("select count(*) from domain_event where payload || meta_data like :mark")
                        .param("mark", "%" + mark + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void who_is_erased_leaves_no_row_and_no_membership() {
        Person zoe = create("zoe." + mark, "Zoë " + mark);
        UUID divers = organisation.community(People.NOORD, Access.OPEN);
        api.as(zoe).post("/api/communities/" + divers + "/join");

        Answer erased = api.as(People.ADMIN).delete("/api/people/" + zoe.id());

        assertThat(erased.status()).isEqualTo(204);
        assertThat(api.as(People.OOST).get("/api/people/" + zoe.id()).status()).isEqualTo(404);
        assertThat(api.as(People.OOST)
                        .get("/api/communities/" + divers)
                        .json()
                        .get("memberCount")
                        .longValue())
                .isEqualTo(1);
        assertThat(api.as(People.ADMIN)
                        .post("/api/people", Organisation.profile(zoe))
                        .problem())
                .isEqualTo("person-erased");
    }

    private Person create(String handle, String name) {
        Answer created = post(handle, name);
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        return new Person(created.id(), handle, name, List.of("member"));
    }

    private Answer post(String handle, String name) {
        return api.as(People.ADMIN).post("/api/people", Map.of("handle", handle, "name", name));
    }

    private Person guest() {
        Person guest = create("guest." + mark, "Gijs");
        Person asGuest = new Person(guest.id(), guest.handle(), guest.name(), List.of("guest"));
        api.as(People.GATEWAY).put("/internal/people/sign-in", Organisation.account(asGuest));
        return asGuest;
    }

    private List<String> handles(Person reader, String query) {
        return values(api.as(reader).get("/api/people" + query), "handle");
    }

    private static List<String> values(Answer list, String field) {
        return list.json()
                .get("items")
                .valueStream()
                .map(item -> item.get(field).stringValue())
                .toList();
    }
}
