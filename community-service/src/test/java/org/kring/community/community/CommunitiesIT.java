package org.kring.community.community;

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

@ServiceTest
class CommunitiesIT {

    @Autowired
    private Api api;

    private Organisation organisation;

    @BeforeEach
    void people_are_known() {
        organisation = Organisation.in(api);
    }

    @Test
    void who_creates_a_community_manages_it_at_once() {
        UUID divers = organisation.community(People.NOORD, Access.OPEN);

        Answer read = read(People.NOORD, divers);

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("ETag")).isEqualTo("\"0\"");
        assertThat(read.json().get("name").stringValue()).isEqualTo("Duikers");
        assertThat(read.json().get("myRole").stringValue()).isEqualTo("MANAGER");
        assertThat(read.json().get("memberCount").longValue()).isEqualTo(1);
    }

    @Test
    void a_creation_sent_again_is_answered_like_the_first_time_and_does_not_bring_the_founder_back() {
        UUID id = Api.newId();
        Map<String, Object> divers = Map.of("id", id, "name", "Duikers", "purpose", "", "access", Access.OPEN);
        Answer first = api.as(People.NOORD).post("/api/communities", divers);
        organisation.inside(id, People.NOORD, People.OOST, Role.MANAGER);
        api.as(People.NOORD).post("/api/communities/" + id + "/leave");

        Answer second = api.as(People.NOORD).post("/api/communities", divers);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Location")).isEqualTo("/api/communities/" + id);
        assertThat(read(People.NOORD, id).json().get("myRole").isNull()).isTrue();
    }

    @Test
    void only_an_admin_lets_a_community_speak_for_the_organisation() {
        Map<String, Object> official =
                Map.of("name", "Eenheid", "purpose", "", "access", Access.OPEN, "kind", " Organisation");

        Answer refused = api.as(People.NOORD).post("/api/communities", official);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("organisation-is-for-admins");
        Answer created = api.as(People.ADMIN).post("/api/communities", official);
        assertThat(created.status()).isEqualTo(201);
        assertThat(read(People.NOORD, created.id()).json().get("kind").stringValue())
                .isEqualTo("organisation");

        UUID divers = organisation.community(People.NOORD, Access.OPEN);
        assertThat(patch(People.NOORD, divers, "ORGANISATION").problem()).isEqualTo("organisation-is-for-admins");
        assertThat(patch(People.NOORD, divers, "vakgroep").status()).isEqualTo(200);
        assertThat(patch(People.ADMIN, divers, "organisation").status()).isEqualTo(200);
        assertThat(patch(People.NOORD, divers, "vakgroep").status()).isEqualTo(403);
        assertThat(api.as(People.NOORD)
                        .patch("/api/communities/" + divers, Map.of("name", "Duikdienst"))
                        .status())
                .isEqualTo(200);
        assertThat(api.onBehalfOf(People.OOST)
                        .post("/api/communities", official)
                        .status())
                .isEqualTo(201);
    }

    private Answer patch(Person by, UUID community, String kind) {
        return api.as(by).patch("/api/communities/" + community, Map.of("kind", kind));
    }

    @Test
    void another_community_under_the_same_id_is_refused() {
        UUID id = organisation.community(People.NOORD, Access.OPEN);

        Answer other = api.as(People.NOORD)
                .post("/api/communities", Map.of("id", id, "name", "Klimmers", "access", Access.OPEN));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("community-exists");
    }

    @Test
    void the_id_of_a_person_or_a_district_cannot_become_the_id_of_a_community() {
        UUID district = api.as(People.ADMIN)
                .post("/api/districts", Map.of("name", "Noord"))
                .id();

        for (UUID id : List.of(People.OOST.id(), district)) {
            Answer refused = api.as(People.NOORD)
                    .post("/api/communities", Map.of("id", id, "name", "Klimmers", "access", Access.OPEN));

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.problem()).isEqualTo("id-taken");
        }
    }

    @Test
    void the_id_of_a_community_cannot_become_the_id_of_a_district() {
        UUID divers = organisation.community(People.NOORD, Access.OPEN);
        api.as(People.NOORD).post("/api/communities/" + divers + "/archive");

        Answer refused = api.as(People.ADMIN).post("/api/districts", Map.of("id", divers, "name", "Noord"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("id-taken");
    }

    @Test
    void fields_that_are_not_right_are_named() {
        Answer refused = api.as(People.NOORD).post("/api/communities", Map.of("name", " ", "access", Access.OPEN));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("errors").get(0).get("field").stringValue())
                .isEqualTo("name");
        assertThat(api.as(People.NOORD)
                        .post("/api/communities", Map.of("name", "Duikers", "access", "HIDDEN"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_district_that_does_not_exist_is_refused() {
        Answer refused = api.as(People.NOORD)
                .post("/api/communities", Map.of("name", "Duikers", "access", "OPEN", "districtId", Api.newId()));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("district-unknown");
    }

    @Test
    void an_edit_changes_what_it_names_and_nothing_else() {
        UUID divers = organisation.community(People.NOORD, Access.OPEN);

        Answer edited = api.as(People.NOORD)
                .ifMatch(0)
                .patch("/api/communities/" + divers, Map.of("purpose", "Onder water, ook in de winter"));

        assertThat(edited.status()).isEqualTo(200);
        assertThat(edited.version()).isEqualTo(1);
        assertThat(read(People.OOST, divers).json().get("purpose").stringValue())
                .isEqualTo("Onder water, ook in de winter");
        assertThat(read(People.OOST, divers).json().get("name").stringValue()).isEqualTo("Duikers");
    }

    @Test
    void an_edit_of_what_was_changed_meanwhile_is_refused() {
        UUID divers = organisation.community(People.NOORD, Access.OPEN);
        api.as(People.NOORD).patch("/api/communities/" + divers, Map.of("name", "Waterteam"));

        Answer stale = api.as(People.NOORD).ifMatch(0).patch("/api/communities/" + divers, Map.of("name", "Bellen"));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(read(People.NOORD, divers).json().get("name").stringValue()).isEqualTo("Waterteam");
    }

    @Test
    void an_archived_community_can_be_read_but_not_changed() {
        UUID divers = organisation.community(People.NOORD, Access.OPEN);
        api.as(People.NOORD).post("/api/communities/" + divers + "/archive");

        Answer read = read(People.OOST, divers);
        Answer edit = api.as(People.NOORD).patch("/api/communities/" + divers, Map.of("name", "Bellen"));
        Answer join = api.as(People.OOST).post("/api/communities/" + divers + "/join");

        assertThat(read.json().get("archived").booleanValue()).isTrue();
        assertThat(List.of(edit.status(), join.status())).containsOnly(409);
        assertThat(edit.problem()).isEqualTo("community-archived");
    }

    @Test
    void a_secret_community_is_in_no_list_and_no_search_of_strangers() {
        String name = "Zilver" + Api.newId().toString().substring(24);
        UUID secret = api.as(People.NOORD)
                .post("/api/communities", Map.of("name", name, "access", Access.SECRET))
                .id();

        assertThat(names(People.ZUID, "?q=" + name)).isEmpty();
        assertThat(names(People.ADMIN, "?q=" + name)).isEmpty();
        assertThat(names(People.NOORD, "?q=" + name)).containsExactly(name);
        organisation.invited(secret, People.NOORD, People.ZUID, Role.MEMBER);
        assertThat(names(People.ZUID, "?q=" + name)).containsExactly(name);
        assertThat(names(People.ZUID, "?mine=true&q=" + name)).isEmpty();
        assertThat(read(People.ZUID, secret).json().get("invitedAs").stringValue())
                .isEqualTo("MEMBER");
    }

    @Test
    void guests_see_what_they_are_invited_to_and_nothing_else() {
        UUID open = organisation.community(People.NOORD, Access.OPEN);
        assertThat(read(People.GAST, open).status()).isEqualTo(404);

        organisation.invited(open, People.NOORD, People.GAST, Role.GUEST);

        assertThat(read(People.GAST, open).status()).isEqualTo(200);
    }

    @Test
    void communities_are_found_by_the_beginnings_of_words_without_accents() {
        String word = "Égalité" + Api.newId().toString().substring(24);
        organisation.community(People.NOORD, Access.OPEN);
        api.as(People.NOORD).post("/api/communities", Map.of("name", word + " voor iedereen", "access", "OPEN"));

        assertThat(names(People.ZUID, "?q=egalite" + word.substring(7, 12) + "%20ieder"))
                .containsExactly(word + " voor iedereen");
    }

    @Test
    void communities_of_a_district_come_page_by_page_in_the_order_of_their_names() {
        UUID district = api.as(People.ADMIN)
                .post("/api/districts", Map.of("name", "Noord"))
                .id();
        for (String name : List.of("Éénden", "Apen", "zebra's", "Beren", "Apen")) {
            Map<String, Object> body = new HashMap<>(Map.of("name", name, "access", "OPEN"));
            body.put("districtId", district);
            assertThat(api.as(People.NOORD).post("/api/communities", body).status())
                    .isEqualTo(201);
        }

        String path = "/api/communities?limit=2&district=" + district;
        Answer first = api.as(People.OOST).get(path);
        Answer second = api.as(People.OOST).get(path + "&after=" + next(first));
        Answer third = api.as(People.OOST).get(path + "&after=" + next(second));

        assertThat(names(first)).containsExactly("Apen", "Apen");
        assertThat(names(second)).containsExactly("Beren", "Éénden");
        assertThat(names(third)).containsExactly("zebra's");
        assertThat(third.json().get("next").isNull()).isTrue();
    }

    private Answer read(Person reader, UUID community) {
        return api.as(reader).get("/api/communities/" + community);
    }

    private List<String> names(Person reader, String query) {
        return names(api.as(reader).get("/api/communities" + query));
    }

    private static List<String> names(Answer list) {
        return list.json()
                .get("items")
                .valueStream()
                .map(item -> item.get("name").stringValue())
                .toList();
    }

    private static String next(Answer list) {
        return list.json().get("next").stringValue();
    }
}
