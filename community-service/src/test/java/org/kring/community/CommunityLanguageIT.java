package org.kring.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.community.access.Access;
import org.kring.community.access.Role;
import org.kring.events.CommunityEvent.CommunityArchived;
import org.kring.events.CommunityEvent.CommunityCreated;
import org.kring.events.CommunityEvent.CommunityEdited;
import org.kring.events.CommunityEvent.CommunityRole;
import org.kring.events.CommunityEvent.DistrictCreated;
import org.kring.events.CommunityEvent.GrantedBy;
import org.kring.events.CommunityEvent.MembershipDeclined;
import org.kring.events.CommunityEvent.MembershipEnded;
import org.kring.events.CommunityEvent.MembershipGranted;
import org.kring.events.CommunityEvent.MembershipRequested;
import org.kring.events.CommunityEvent.PersonChanged;
import org.kring.events.CommunityEvent.PersonErased;
import org.kring.events.CommunityEvent.PersonInvited;
import org.kring.events.CommunityEvent.TeamCreated;
import org.kring.events.KringEvent;
import org.kring.events.Topics;
import org.kring.platform.consume.Received;
import org.kring.platform.test.Answer;
import org.kring.platform.test.Api;
import org.kring.platform.test.People;
import org.kring.platform.test.Published;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What arrives on Kafka when people use the service. */
@ServiceTest
class CommunityLanguageIT {

    @Autowired
    private Api api;

    @Autowired
    private Published published;

    private Organisation organisation;

    @BeforeEach
    void people_are_known() {
        organisation = Organisation.in(api);
    }

    @Test
    void the_story_of_a_community_arrives_whole_and_in_order() {
        UUID divers = organisation.community(People.NOORD, Access.CLOSED);
        String path = "/api/communities/" + divers;
        api.as(People.OOST).post(path + "/join");
        api.as(People.NOORD).post(path + "/requests/" + People.OOST.id() + "/decline");
        api.as(People.OOST).post(path + "/join");
        api.as(People.NOORD).post(path + "/requests/" + People.OOST.id() + "/approve");
        organisation.inside(divers, People.NOORD, People.GAST, Role.GUEST);
        api.as(People.OOST).post(path + "/leave");
        api.as(People.NOORD).patch(path, Map.of("access", Access.SECRET));
        api.as(People.NOORD).post(path + "/archive");

        List<KringEvent> story = story(divers, 11);

        assertThat(story.stream().<Class<?>>map(KringEvent::getClass))
                .containsExactly(
                        CommunityCreated.class,
                        MembershipGranted.class,
                        MembershipRequested.class,
                        MembershipDeclined.class,
                        MembershipRequested.class,
                        MembershipGranted.class,
                        PersonInvited.class,
                        MembershipGranted.class,
                        MembershipEnded.class,
                        CommunityEdited.class,
                        CommunityArchived.class);
        assertThat(story.get(1)).isInstanceOfSatisfying(MembershipGranted.class, founder -> {
            assertThat(founder.personId()).isEqualTo(People.NOORD.id());
            assertThat(founder.role()).isEqualTo(CommunityRole.MANAGER);
            assertThat(founder.grantedBy()).isEqualTo(GrantedBy.FOUNDING);
        });
    }

    @Test
    void a_district_and_its_teams_are_told() {
        UUID north = api.as(People.ADMIN)
                .post("/api/districts", Map.of("name", "Noord"))
                .id();
        api.as(People.ADMIN).post("/api/districts/" + north + "/teams", Map.of("name", "Fietsteam"));

        assertThat(story(north, 2).stream().<Class<?>>map(KringEvent::getClass))
                .containsExactly(DistrictCreated.class, TeamCreated.class);
    }

    @Test
    void a_changed_profile_is_told_whole_and_an_erased_one_not_again() {
        String handle = "zoe" + Api.newId().toString().substring(24);
        UUID zoe = api.as(People.ADMIN)
                .post("/api/people", Map.of("handle", handle, "name", "Zoë"))
                .id();
        story(zoe, 1);
        api.as(People.ADMIN).patch("/api/people/" + zoe, Map.of("title", "Duiker"));
        assertThat(story(zoe, 2).getLast()).isInstanceOfSatisfying(PersonChanged.class, changed -> {
            assertThat(changed.name()).isEqualTo("Zoë");
            assertThat(changed.title()).isEqualTo("Duiker");
        });

        api.as(People.ADMIN).delete("/api/people/" + zoe);

        assertThat(story(zoe, 3).getLast()).isInstanceOf(PersonErased.class);
    }

    @Test
    void an_answer_names_the_position_that_others_must_have_read() {
        Answer created = api.as(People.NOORD).post("/api/communities", Map.of("name", "Duikers", "access", "OPEN"));

        List<Received> received = received(created.id(), 2);

        assertThat(created.header("Kring-Position"))
                .isEqualTo("community/" + created.id() + "@"
                        + received.getLast().envelope().position().orElseThrow());
    }

    private List<KringEvent> story(UUID key, int length) {
        return received(key, length).stream().map(Received::event).toList();
    }

    private List<Received> received(UUID key, int length) {
        return await().until(() -> published.under(Topics.COMMUNITY, key), events -> events.size() >= length);
    }
}
