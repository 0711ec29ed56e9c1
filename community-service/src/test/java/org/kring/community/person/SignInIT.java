package org.kring.community.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.kring.platform.test.Answer;
import org.kring.platform.test.Api;
import org.kring.platform.test.People;
import org.kring.platform.test.Person;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SignInIT {

    @Autowired
    private Api api;

    @Test
    void who_signs_in_first_becomes_a_person_and_stays_the_same_one() {
        String handle = newHandle();

        Answer first = signIn("subject of " + handle, handle, "Vera Nieuw", false);
        Answer second = signIn("subject of " + handle, handle, "Vera Nieuw", false);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().get("handle").stringValue()).isEqualTo(handle);
        assertThat(first.json().get("name").stringValue()).isEqualTo("Vera Nieuw");
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void who_was_imported_gets_that_profile_at_the_first_sign_in() {
        String handle = newHandle();
        UUID imported = api.as(People.IMPORTER)
                .post("/api/people", Map.of("handle", handle, "name", "Vera van de import", "title", "Duiker"))
                .id();

        Answer signedIn = signIn("vera", handle, "V. Nieuw", false);

        assertThat(personId(signedIn)).isEqualTo(imported);
        assertThat(signedIn.json().get("name").stringValue()).isEqualTo("Vera van de import");
    }

    @Test
    void a_user_name_that_only_resembles_the_handle_does_not_get_the_imported_profile() {
        String handle = newHandle();
        UUID imported = api.as(People.IMPORTER)
                .post("/api/people", Map.of("handle", handle, "name", "Vera van de import"))
                .id();

        Answer stranger = signIn("stranger", handle + "@partner.example", "Een ander", true);

        assertThat(personId(stranger)).isNotEqualTo(imported);
    }

    @Test
    void a_namesake_does_not_get_somebody_elses_profile() {
        String handle = newHandle();
        Answer first = signIn("one", handle, "Jan de eerste", false);
        Answer second = signIn("another", handle, "Jan de tweede", false);

        assertThat(personId(second)).isNotEqualTo(personId(first));
        assertThat(second.json().get("handle").stringValue()).isEqualTo(handle + "-2");
    }

    @Test
    void mail_address_and_guest_follow_the_provider() {
        String handle = newHandle();
        UUID vera = personId(signIn("vera", handle, "Vera", true));
        Person asVera = new Person(vera, handle, "Vera", List.of("member"));

        signIn("vera", handle, "Vera", false);

        Answer me = api.as(asVera).get("/api/me");
        assertThat(me.json().get("email").stringValue()).isEqualTo(handle + "@example.org");
        assertThat(api.as(asVera).get("/api/people/" + vera).json().get("guest").booleanValue())
                .isFalse();
    }

    @RepeatedTest(10)
    void two_first_requests_at_the_same_time_make_one_person() {
        String handle = newHandle();

        List<CompletableFuture<Answer>> requests = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> signIn("vera", handle, "Vera", false)))
                .toList();

        assertThat(requests.stream()
                        .map(CompletableFuture::join)
                        .map(Answer::body)
                        .distinct())
                .hasSize(1);
    }

    private Answer signIn(String subject, String handle, String name, boolean guest) {
        return api.as(People.GATEWAY)
                .put(
                        "/internal/people/sign-in",
                        Map.of(
                                "issuer", "https://identity.example/" + handle,
                                "subject", subject,
                                "handle", handle,
                                "name", name,
                                "email", handle + "@example.org",
                                "guest", guest));
    }

    private static UUID personId(Answer signedIn) {
        return UUID.fromString(signedIn.json().get("personId").stringValue());
    }

    private static String newHandle() {
        return "vera" + Api.newId().toString().substring(24);
    }
}
