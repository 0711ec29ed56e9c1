package org.kring.gateway.token;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.gateway.person.Caller;
import org.kring.gateway.person.Person;
import org.kring.gateway.person.Scope;
import org.kring.gateway.problem.Problem;
import org.kring.gateway.token.AccessTokenTable.Row;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where somebody keeps the access tokens of the integrations that act as them. */
@RestController
@RequestMapping(AccessTokensApi.PATH)
class AccessTokensApi {

    static final String PATH = "/api/access-tokens";
    private static final Duration USUAL_LIFE = Duration.ofDays(90);
    private static final Duration LONGEST_LIFE = Duration.ofDays(366);

    private final AccessTokens tokens;
    private final Clock clock;

    AccessTokensApi(AccessTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping
    Listed list(Caller caller) {
        return new Listed(tokens.of(owner(caller)).stream().map(Shown::of).toList(), null);
    }

    @PostMapping
    ResponseEntity<Created> create(Caller caller, @Valid @RequestBody NewToken asked) {
        var made = tokens.make(owner(caller), asked.name(), asked.scopes(), expiry(asked));
        return ResponseEntity.created(URI.create(PATH + "/" + made.token().id()))
                .eTag("0")
                .cacheControl(CacheControl.noStore())
                .body(Created.of(made));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Caller caller, @PathVariable UUID id) {
        tokens.revoke(id, owner(caller));
    }

    /** A stolen token must not be able to make itself a successor. */
    private static Person owner(Caller caller) {
        if (!caller.inSession()) {
            throw Problem.SESSION_REQUIRED.refused();
        }
        return caller.person();
    }

    private Instant expiry(NewToken asked) {
        Instant now = clock.instant();
        Instant latest = now.plus(LONGEST_LIFE);
        Instant expiry = asked.expiresAt() == null ? now.plus(USUAL_LIFE) : asked.expiresAt();
        return expiry.isAfter(latest) ? latest : expiry;
    }

    /** {@code expiresAt}: 90 days from now if missing, a year at most. */
    record NewToken(
            @NotBlank @Size(max = 200) String name,
            @NotEmpty Set<Scope> scopes,
            @Nullable @Future Instant expiresAt) {}

    record Listed(List<Shown> items, @Nullable String next) {}

    record Shown(
            UUID id,
            String name,
            Set<Scope> scopes,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt) {

        static Shown of(Row token) {
            return new Shown(
                    token.id(), token.name(), token.scopes(), token.createdAt(), token.expiresAt(), token.lastUsedAt());
        }
    }

    /** The only answer that ever holds {@code token}. */
    record Created(UUID id, long version, String name, Set<Scope> scopes, Instant expiresAt, String token) {

        static Created of(AccessTokens.Made made) {
            Row token = made.token();
            return new Created(
                    token.id(),
                    0,
                    token.name(),
                    token.scopes(),
                    token.expiresAt(),
                    made.secret().text());
        }
    }
}
