package org.kring.gateway.passport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.gateway.person.Person;

class PassportsTest {

    private static final UUID ANNA = UUID.fromString("0198a000-0000-7000-8000-000000000001");

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void a_passport_is_used_again_while_it_still_lives_a_while() throws Exception {
        Passports passports = passports();
        String first = passports.signed(member());

        pass(Duration.ofMinutes(3).minusSeconds(1));
        assertThat(passports.signed(member())).isEqualTo(first);

        pass(Duration.ofSeconds(2));
        String second = passports.signed(member());
        assertThat(second).isNotEqualTo(first);
        assertThat(SignedJWT.parse(second).getJWTClaimsSet().getExpirationTime())
                .isEqualTo(java.util.Date.from(now.plus(Passports.LIFE)));
    }

    @Test
    void whenever_it_is_asked_for_a_passport_lives_for_two_minutes_more_because_clocks_differ() throws Exception {
        Passports passports = passports();
        for (int seconds = 0; seconds < 2 * Passports.LIFE.toSeconds(); seconds++) {
            pass(Duration.ofSeconds(1));

            assertThat(SignedJWT.parse(passports.signed(member()))
                            .getJWTClaimsSet()
                            .getExpirationTime())
                    .isAfterOrEqualTo(now.plus(Duration.ofMinutes(2)));
        }
    }

    @Test
    void other_roles_are_another_passport() {
        Passports passports = passports();

        assertThat(passports.signed(member()))
                .isNotEqualTo(passports.signed(new Passport(ANNA, Set.of("guest"), null)));
    }

    @Test
    void who_acts_for_somebody_is_named() throws Exception {
        var claims = SignedJWT.parse(passports().signed(Passport.onBehalfOf(ANNA, Person.IMPORTER)))
                .getJWTClaimsSet();

        assertThat(claims.getSubject()).isEqualTo(ANNA.toString());
        assertThat(claims.getJSONObjectClaim("act"))
                .containsEntry("sub", Person.IMPORTER.id().toString());
        assertThat(claims.getStringListClaim("roles")).containsExactly("importer", "member");
    }

    @Test
    void the_key_is_made_once_for_its_owner_only_and_found_again() throws IOException {
        Path file = folder.resolve("keys/passport.jwk");

        var made = PassportKeys.in(file);

        assertThat(PassportKeys.in(file).signing().getKeyID())
                .isEqualTo(made.signing().getKeyID());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void the_first_of_several_keys_signs_and_services_get_all() throws Exception {
        var next = PassportKeys.in(folder.resolve("next.jwk")).signing();
        var old = PassportKeys.in(folder.resolve("old.jwk")).signing();
        Path file = folder.resolve("both.jwk");
        Files.writeString(file, "{\"keys\": [%s, %s]}".formatted(next.toJSONString(), old.toJSONString()));

        var passports = new Passports(PassportKeys.in(file), clock());

        assertThat(SignedJWT.parse(passports.signed(member())).getHeader().getKeyID())
                .isEqualTo(next.getKeyID());
        assertThat(passports.publicKeys().toString())
                .contains(next.getKeyID(), old.getKeyID())
                .doesNotContain(" d=", "{d=");
    }

    @Test
    void a_set_with_a_key_that_is_not_private_is_refused() throws IOException {
        var key = PassportKeys.in(folder.resolve("key.jwk")).signing();
        Path file = folder.resolve("set.jwk");
        Files.writeString(
                file,
                "{\"keys\": [%s, %s]}"
                        .formatted(key.toJSONString(), key.toPublicJWK().toJSONString()));

        assertThatThrownBy(() -> PassportKeys.in(file)).hasMessageContaining("set.jwk");
    }

    @Test
    void a_file_that_holds_no_key_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("passport.jwk"), "{}");

        assertThatThrownBy(() -> PassportKeys.in(file)).hasMessageContaining("passport.jwk");
    }

    @Test
    void the_published_keys_hold_no_private_part() {
        assertThat(passports().publicKeys().toString()).contains("kty").doesNotContain(" d=", "{d=");
    }

    private Passports passports() {
        return new Passports(PassportKeys.in(folder.resolve("key.jwk")), clock());
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private static Passport member() {
        return new Passport(ANNA, Set.of("member"), null);
    }
}
