package org.kring.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.kring.community.access.Access;
import org.kring.platform.test.Answer;
import org.kring.platform.test.Api;
import org.kring.platform.test.People;
import org.kring.platform.test.Person;

/** What the integration tests begin with: the people of {@link People}, known here, and communities of theirs. */
public final class Organisation {

    private final Api api;

    private Organisation(Api api) {
        this.api = api;
    }

    /** The guest comes in by signing in, like every guest. */
    public static Organisation in(Api api) {
        People.all().stream()
                .filter(person -> !person.equals(People.GAST))
                .forEach(person -> assertThat(api.as(People.ADMIN)
                                .post("/api/people", profile(person))
                                .status())
                        .isEqualTo(201));
        return new Organisation(api);
    }

    public static Map<String, Object> profile(Person person) {
        return Map.of("id", person.id(), "handle", person.handle(), "name", person.name());
    }

    public UUID community(Person founder, Access access) {
        Answer created = api.as(founder)
                .post("/api/communities", Map.of("name", "Duikers", "purpose", "Onder water", "access", access));
        assertThat(created.status()).isEqualTo(201);
        return created.id();
    }

    public void member(UUID community, Person manager, Person person) {
        invited(community, manager, person);
        assertThat(api.as(person)
                        .post("/api/communities/" + community + "/join")
                        .status())
                .isEqualTo(200);
    }

    public void invited(UUID community, Person manager, Person person) {
        assertThat(api.as(manager)
                        .post("/api/communities/" + community + "/invitations", Map.of("personId", person.id()))
                        .status())
                .isEqualTo(201);
    }
}
