package org.kring.gateway.signin;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.gateway.passport.Passport;
import org.kring.gateway.passport.Passports;
import org.kring.gateway.person.Person;
import org.kring.gateway.replica.Replicas;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Asks community-service who somebody is: the one question that services ask each other over HTTP. */
@Component
class CommunityDirectory {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final RestClient community;
    private final URI door;
    private final Replicas replicas;
    private final Passports passports;

    CommunityDirectory(@Value("${kring.gateway.services.community}") URI url, Replicas replicas, Passports passports) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build());
        requests.setReadTimeout(ANSWER);
        this.community = RestClient.builder().requestFactory(requests).build();
        this.door = url.resolve("/internal/people/sign-in");
        this.replicas = replicas;
        this.passports = passports;
    }

    /** The person that this is, new or known; throws a {@code RestClientException} if there is no answer. */
    Person signIn(Newcomer newcomer) {
        Answer answer = ask(Question.about(newcomer), replicas.inTurn(door).iterator());
        return new Person(answer.personId(), answer.handle(), answer.name(), newcomer.roles());
    }

    /** Asking twice is harmless: who is known already is found. */
    private Answer ask(Question question, Iterator<URI> addresses) {
        try {
            return ask(question, addresses.next());
        } catch (ResourceAccessException e) {
            if (addresses.hasNext()) {
                return ask(question, addresses);
            }
            throw e;
        }
    }

    private Answer ask(Question question, URI address) {
        Answer answer = community
                .put()
                .uri(address)
                .headers(headers -> headers.setBearerAuth(passports.signed(Passport.OF_GATEWAY)))
                .contentType(MediaType.APPLICATION_JSON)
                .body(question)
                .retrieve()
                .body(Answer.class);
        return Objects.requireNonNull(answer, "community-service answered nothing");
    }

    private record Question(
            String issuer,
            String subject,
            String handle,
            String name,
            @Nullable String email,
            boolean guest) {

        static Question about(Newcomer newcomer) {
            return new Question(
                    newcomer.issuer(),
                    newcomer.subject(),
                    newcomer.handle(),
                    newcomer.name(),
                    newcomer.email(),
                    newcomer.isGuest());
        }
    }

    private record Answer(UUID personId, String handle, String name) {}
}
