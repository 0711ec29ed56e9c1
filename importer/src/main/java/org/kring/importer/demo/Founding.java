package org.kring.importer.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.kring.importer.api.Call;

/** Districts, people, and who is in which community. */
record Founding(Deeds deeds, Organisation organisation, Instant today) {
    private static final Duration AGE = Duration.ofDays(120);

    void run() {
        organisation.districts().forEach(this::found);
        organisation.people().forEach(this::hire);
        organisation.communities().forEach(this::found);
        deeds.say("%d districts, %d people, %d communities"
                .formatted(
                        organisation.districts().size(),
                        organisation.people().size(),
                        organisation.communities().size()));
    }

    private void found(Organisation.District district) {
        UUID id = DemoIds.district(district.name());
        send(Call.post("/api/districts", Map.of("id", id, "name", district.name())));
        for (String team : district.teams()) {
            send(Call.post("/api/districts/" + id + "/teams", Map.of("id", DemoIds.team(team), "name", team)));
        }
    }

    private void hire(Organisation.Person person) {
        String district = person.district();
        String team = person.team();
        deeds.hire(
                person.handle(),
                Call.post(
                                "/api/people",
                                new Fields()
                                        .with("id", DemoIds.person(person.handle()))
                                        .with("handle", person.handle())
                                        .with("name", person.name())
                                        .with("title", person.title())
                                        .with("phone", person.phone())
                                        .with("about", person.about())
                                        .with("expertise", person.expertise())
                                        .with("districtId", district == null ? null : DemoIds.district(district))
                                        .with("teamId", team == null ? null : DemoIds.team(team))
                                        .asBody())
                        .at(today.minus(AGE)));
    }

    private void found(Organisation.Community community) {
        String district = community.district();
        UUID founder = deeds.person(community.founder());
        send(Call.post(
                        "/api/communities",
                        new Fields()
                                .with("id", DemoIds.community(community.key()))
                                .with("name", community.name())
                                .with("purpose", community.purpose())
                                .with("access", community.access())
                                .with("kind", community.kind())
                                .with("districtId", district == null ? null : DemoIds.district(district))
                                .asBody())
                .by(founder));
        community.members().forEach(member -> join(community, member, founder));
        community.guests().forEach(guest -> enter(community, guest, "GUEST", founder));
    }

    private void join(Organisation.Community community, String handle, UUID founder) {
        UUID person = deeds.person(handle);
        switch (community.access()) {
            case OPEN -> join(community, person);
            case CLOSED -> {
                join(community, person);
                send(Call.post(path(community) + "/requests/" + person + "/approve", Map.of())
                        .by(founder));
            }
            case SECRET -> enter(community, handle, "MEMBER", founder);
        }
    }

    private void enter(Organisation.Community community, String handle, String role, UUID founder) {
        UUID person = deeds.person(handle);
        send(Call.post(path(community) + "/invitations", Map.of("personId", person, "role", role))
                .by(founder));
        join(community, person);
    }

    private void join(Organisation.Community community, UUID person) {
        send(Call.post(path(community) + "/join", Map.of()).by(person));
    }

    private void send(Call call) {
        deeds.send(call.at(today.minus(AGE)));
    }

    private static String path(Organisation.Community community) {
        return "/api/communities/" + DemoIds.community(community.key());
    }
}
