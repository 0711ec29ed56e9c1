package org.kring.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartEnvironmentTest {

    private static final String ISSUER = "KRING_IDENTITY_ISSUER";
    private static final String AUTHORIZATION = "KRING_IDENTITY_AUTHORIZATION_URL";

    @TempDir
    Path folder;

    @Test
    void whoever_signed_in_once_is_the_same_person_on_another_port_and_public_address() {
        var issuer = of(Part.GATEWAY, 8080, Map.of()).get(ISSUER);

        var elsewhere = Map.of("KRING_PUBLIC_URL", "https://kring.example.org");
        assertThat(issuer).isNotEmpty();
        assertThat(of(Part.GATEWAY, 8110, Map.of())).containsEntry(ISSUER, issuer);
        assertThat(of(Part.IDENTITY, 8110, elsewhere)).containsEntry(ISSUER, issuer);
        assertThat(of(Part.GATEWAY, 8110, elsewhere)).containsEntry(ISSUER, issuer);
    }

    @Test
    void people_are_led_to_the_public_address_if_there_is_one() {
        assertThat(of(Part.GATEWAY, 8110, Map.of()))
                .containsEntry("KRING_PUBLIC_URL", "http://localhost:8110")
                .containsEntry(AUTHORIZATION, "http://localhost:8110/identity/oauth2/authorize");

        assertThat(of(Part.GATEWAY, 8110, Map.of("KRING_PUBLIC_URL", "https://kring.example.org")))
                .containsEntry("KRING_PUBLIC_URL", "https://kring.example.org")
                .containsEntry(AUTHORIZATION, "https://kring.example.org/identity/oauth2/authorize");
    }

    @Test
    void an_organisations_own_provider_is_all_that_the_gateway_hears_of() {
        var own = Map.of(ISSUER, "https://login.example.org");

        assertThat(of(Part.GATEWAY, 8080, own).keySet()).noneMatch(name -> name.startsWith("KRING_IDENTITY_"));
    }

    private Map<String, String> of(Part part, int port, Map<String, String> operators) {
        var data = DataDirectory.at(folder);
        return new PartEnvironment(
                        data,
                        Replicas.ONE_EACH,
                        Ports.around(port, Replicas.ONE_EACH),
                        Keys.in(data),
                        Edition.EMPTY,
                        new ADatabase(),
                        null,
                        operators)
                .of(Replica.firstOf(part));
    }

    private record ADatabase() implements PartEnvironment.Database {

        @Override
        public String url(String name) {
            return "jdbc:postgresql://localhost/" + name;
        }

        @Override
        public String user() {
            return "kring";
        }

        @Override
        public String password() {
            return "secret";
        }
    }
}
