package org.kring.community.membership;

import static org.assertj.core.api.Assertions.assertThat;

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
import tools.jackson.databind.JsonNode;

@ServiceTest
class MembershipIT {

    @Autowired
    private Api api;

    private Organisation organisation;

    @BeforeEach
    void people_are_known() {
        organisation = Organisation.in(api);
    }

    @Test
    void who_joins_an_open_community_is_in_its_list_with_their_name() {
        UUID divers = organisation.community(People.NOORD, Access.OPEN);

        Answer joined = api.as(People.OOST).post(path(divers, "/join"));

        assertThat(joined.status()).isEqualTo(200);
        assertThat(joined.json().get("role").stringValue()).isEqualTo("MEMBER");
        assertThat(names(People.ZUID, divers, "/members")).containsExactly("Nina Noord", "Otto Oost");
        assertThat(memberCount(divers)).isEqualTo(2);
    }

    @Test
    void members_are_found_by_name_handle_and_role() {
        UUID divers = organisation.community(People.NOORD, Access.OPEN);
        for (Person person : List.of(People.OOST, People.ZUID, People.ANNA)) {
            organisation.inside(divers, People.NOORD, person, Role.MEMBER);
        }
        Person guest = new Person(Api.newId(), "gerda", "Gerda Gast", List.of("guest"));
        api.as(People.ADMIN).post("/api/people", Organisation.profile(guest));
        organisation.inside(divers, People.NOORD, guest, Role.GUEST);
        organisation.inside(organisation.community(People.NOORD, Access.OPEN), People.NOORD, People.ADMIN, Role.MEMBER);

        assertThat(names(People.ANNA, divers, "/members?q=zui")).containsExactly("Zara Zuid");
        assertThat(names(People.ANNA, divers, "/members?q=@oos")).containsExactly("Otto Oost");
        assertThat(names(People.ANNA, divers, "/members?q=vri%20an")).containsExactly("Anna de Vries");
        assertThat(names(People.ANNA, divers, "/members?q=astrid")).isEmpty();
        assertThat(names(People.ANNA, divers, "/members?role=MANAGER")).containsExactly("Nina Noord");
        assertThat(names(People.ANNA, divers, "/members?role=GUEST")).containsExactly("Gerda Gast");
        assertThat(names(People.ANNA, divers, "/members?role=MEMBER&q=o")).containsExactly("Otto Oost");
        assertThat(api.as(People.ANNA).get(path(divers, "/members?role=BOSS")).status())
                .isEqualTo(400);

        Answer first = api.as(People.ANNA).get(path(divers, "/members?role=MEMBER&limit=1"));
        assertThat(first.json().at("/items/0/name").stringValue()).isEqualTo("Otto Oost");
        assertThat(names(
                        People.ANNA,
                        divers,
                        "/members?role=MEMBER&after=" + first.json().get("next").stringValue()))
                .containsExactly("Zara Zuid", "Anna de Vries");
    }

    @Test
    void who_joins_a_closed_community_waits_for_an_answer() {
        UUID divers = organisation.community(People.NOORD, Access.CLOSED);

        Answer asked = api.as(People.OOST).post(path(divers, "/join"));

        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.json().get("state").stringValue()).isEqualTo("REQUESTED");
        assertThat(memberCount(divers)).isEqualTo(1);
        assertThat(names(People.NOORD, divers, "/requests")).containsExactly("Otto Oost");
        assertThat(api.as(People.OOST).get(path(divers, "/members")).problem()).isEqualTo("members-only");
    }

    @Test
    void who_is_approved_is_a_member() {
        UUID divers = organisation.community(People.NOORD, Access.CLOSED);
        api.as(People.OOST).post(path(divers, "/join"));

        Answer approved = api.as(People.NOORD).post(path(divers, "/requests/" + People.OOST.id() + "/approve"));

        assertThat(approved.status()).isEqualTo(200);
        assertThat(names(People.OOST, divers, "/members")).contains("Otto Oost");
        assertThat(names(People.NOORD, divers, "/requests")).isEmpty();
    }

    @Test
    void who_is_declined_is_nothing_and_may_ask_again() {
        UUID divers = organisation.community(People.NOORD, Access.CLOSED);
        api.as(People.OOST).post(path(divers, "/join"));

        api.as(People.NOORD).post(path(divers, "/requests/" + People.OOST.id() + "/decline"));

        assertThat(names(People.NOORD, divers, "/requests")).isEmpty();
        assertThat(api.as(People.OOST).post(path(divers, "/join")).status()).isEqualTo(202);
    }

    @Test
    void an_invitation_by_handle_opens_a_secret_community() {
        UUID divers = organisation.community(People.NOORD, Access.SECRET);
        assertThat(api.as(People.OOST).post(path(divers, "/join")).status()).isEqualTo(404);

        Answer invited = api.as(People.NOORD).post(path(divers, "/invitations"), Map.of("handle", "oost"));

        assertThat(invited.status()).isEqualTo(201);
        assertThat(invited.json().get("state").stringValue()).isEqualTo("INVITED");
        assertThat(api.as(People.OOST).get(path(divers, "/members")).problem()).isEqualTo("members-only");
        assertThat(api.as(People.OOST).post(path(divers, "/join")).status()).isEqualTo(200);
        assertThat(names(People.OOST, divers, "/members")).containsExactly("Nina Noord", "Otto Oost");
    }

    @Test
    void a_guest_is_invited_as_guest() {
        UUID divers = organisation.community(People.NOORD, Access.OPEN);

        Answer invited = api.as(People.NOORD).post(path(divers, "/invitations"), Map.of("personId", People.GAST.id()));
        Answer asManager = api.as(People.NOORD)
                .post(path(divers, "/invitations"), Map.of("personId", People.GAST.id(), "role", Role.MANAGER));

        assertThat(invited.json().get("role").stringValue()).isEqualTo("GUEST");
        assertThat(asManager.status()).isEqualTo(400);
    }

    @Test
    void nobody_who_is_not_known_is_invited() {
        UUID divers = organisation.community(People.NOORD, Access.OPEN);

        assertThat(invite(divers, Map.of("handle", "niemand")).problem()).isEqualTo("person-not-found");
        assertThat(invite(divers, Map.of("personId", Api.newId())).problem()).isEqualTo("person-not-found");
        assertThat(invite(divers, Map.of()).problem()).isEqualTo("person-or-handle-needed");
    }

    @Test
    void a_member_becomes_manager_and_stays_a_member_since_they_came() {
        UUID divers = organisation.community(People.NOORD, Access.OPEN);
        api.as(People.OOST).post(path(divers, "/join"));
        String before =
                list(People.NOORD, divers, "/members").get(1).get("since").stringValue();

        api.as(People.NOORD).put(path(divers, "/members/" + People.OOST.id()), Map.of("role", Role.MANAGER));

        var oost = list(People.NOORD, divers, "/members").get(1);
        assertThat(oost.get("role").stringValue()).isEqualTo("MANAGER");
        assertThat(oost.get("since").stringValue()).isEqualTo(before);
    }

    @Test
    void who_is_removed_is_shut_out_at_once() {
        UUID divers = organisation.community(People.NOORD, Access.SECRET);
        organisation.inside(divers, People.NOORD, People.OOST, Role.MEMBER);

        Answer removed = api.as(People.NOORD).delete(path(divers, "/members/" + People.OOST.id()));

        assertThat(removed.status()).isEqualTo(204);
        assertThat(api.as(People.OOST).get(path(divers, "")).status()).isEqualTo(404);
    }

    @Test
    void members_come_page_by_page_those_who_came_first_before() {
        UUID divers = organisation.community(People.NOORD, Access.OPEN);
        api.as(People.ZUID).post(path(divers, "/join"));
        api.as(People.ANNA).post(path(divers, "/join"));

        Answer first = api.as(People.OOST).get(path(divers, "/members?limit=2"));
        Answer second = api.as(People.OOST)
                .get(path(
                        divers,
                        "/members?limit=2&after=" + first.json().get("next").stringValue()));

        assertThat(names(first)).containsExactly("Nina Noord", "Zara Zuid");
        assertThat(names(second)).containsExactly("Anna de Vries");
    }

    @Test
    void an_importer_says_when_somebody_joined() {
        UUID divers = organisation.community(People.NOORD, Access.OPEN);

        api.onBehalfOf(People.OOST)
                .header("Kring-Occurred-At", "2020-03-01T12:00:00Z")
                .post(path(divers, "/join"));

        assertThat(list(People.NOORD, divers, "/members").get(0).get("since").stringValue())
                .isEqualTo("2020-03-01T12:00:00Z");
    }

    private Answer invite(UUID community, Map<String, Object> body) {
        return api.as(People.NOORD).post(path(community, "/invitations"), body);
    }

    private long memberCount(UUID community) {
        return api.as(People.NOORD)
                .get(path(community, ""))
                .json()
                .get("memberCount")
                .longValue();
    }

    private List<String> names(Person reader, UUID community, String list) {
        return names(api.as(reader).get(path(community, list)));
    }

    private List<JsonNode> list(Person reader, UUID community, String list) {
        return api.as(reader)
                .get(path(community, list))
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    private static List<String> names(Answer list) {
        return list.json()
                .get("items")
                .valueStream()
                .map(item -> item.get("name").stringValue())
                .toList();
    }

    private static String path(UUID community, String rest) {
        return "/api/communities/" + community + rest;
    }
}
