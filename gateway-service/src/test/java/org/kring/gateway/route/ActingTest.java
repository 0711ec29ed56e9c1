package org.kring.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.gateway.person.Person;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

class ActingTest {

    private static final Person ANNA = new Person(
            UUID.fromString("0198a000-0000-7000-8000-000000000001"), "anna", "Anna", Set.of("member", "admin"));
    private static final String OOST = "0198a000-0000-7000-8000-000000000002";

    @Test
    void usually_everybody_acts_for_themselves_now() {
        Acting acting = Acting.of(ANNA, null, null);

        assertThat(acting.passport().subject()).isEqualTo(ANNA.id());
        assertThat(acting.passport().actor()).isNull();
        assertThat(acting.occurredAt()).isEmpty();
    }

    @Test
    void an_importer_acts_for_somebody_and_as_of_then() {
        Acting acting = Acting.of(Person.IMPORTER, OOST, "2019-03-01T09:30:00+01:00");

        assertThat(acting.passport().subject()).hasToString(OOST);
        assertThat(acting.passport().actor()).isEqualTo(Person.IMPORTER.id());
        assertThat(acting.occurredAt()).contains(Instant.parse("2019-03-01T08:30:00Z"));
    }

    @Test
    void nobody_else_does_not_even_an_admin() {
        assertThatThrownBy(() -> Acting.of(ANNA, OOST, null)).satisfies(is(HttpStatus.FORBIDDEN));
        assertThatThrownBy(() -> Acting.of(ANNA, null, "2019-03-01T09:30:00Z")).satisfies(is(HttpStatus.FORBIDDEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "oost", "1-1-1-1-1", "0198a000-0000-7000-8000-000000000002 "})
    void whom_to_act_for_must_be_a_whole_uuid(String broken) {
        assertThatThrownBy(() -> Acting.of(Person.IMPORTER, broken, null)).satisfies(is(HttpStatus.BAD_REQUEST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2019-03-01", "1551430200"})
    void when_it_occurred_must_be_an_instant(String broken) {
        assertThatThrownBy(() -> Acting.of(Person.IMPORTER, null, broken)).satisfies(is(HttpStatus.BAD_REQUEST));
    }

    private static java.util.function.Consumer<Throwable> is(HttpStatus status) {
        return thrown ->
                assertThat(((ErrorResponseException) thrown).getStatusCode()).isEqualTo(status);
    }
}
