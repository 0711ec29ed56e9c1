package org.kring.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.kring.community.access.Access;
import org.kring.community.access.Role;
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

    public static Organisation in(Api api) {
        People.all().forEach(person -> {
            Answer created = api.as(People.ADMIN).post("/api/people", profile(person));
            assertThat(created.status()).as(created.body()).isEqualTo(201);
            Answer signedIn = api.as(People.GATEWAY).put("/internal/people/sign-in", account(person));
            assertThat(signedIn.status()).as(signedIn.body()).isEqualTo(200);
        });
        return new Organisation(api);
    }

    public static Map<String, Object> profile(Person person) {
        return Map.of("id", person.id(), "handle", person.handle(), "name", person.name());
    }

    public static Map<String, Object> account(Person person) {
        return Map.of(
                "issuer", "https://identity.example",
                "subject", person.handle(),
                "handle", person.handle(),
                "name", person.name(),
                "email", person.handle() + "@example.org",
                "guest", person.roles().contains("guest"));
    }

    /** Named {@code Duikers}, of the access given. */
    public UUID community(Person founder, Access access) {
        Answer created = api.as(founder)
                .post("/api/communities", Map.of("name", "Duikers", "purpose", "Onder water", "access", access));
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        return created.id();
    }

    public void invited(UUID community, Person manager, Person person, Role role) {
        Answer invited = api.as(manager)
                .post(
                        "/api/communities/" + community + "/invitations",
                        Map.of("handle", person.handle(), "role", role));
        assertThat(invited.status()).as(invited.body()).isEqualTo(201);
    }

    public void inside(UUID community, Person manager, Person person, Role role) {
        invited(community, manager, person, role);
        Answer joined = api.as(person).post("/api/communities/" + community + "/join");
        assertThat(joined.status()).as(joined.body()).isEqualTo(200);
    }
}
