package org.kring.community.person;

import static org.kring.community.person.PersonRejection.PERSON_ERASED;
import static org.kring.community.person.PersonRejection.PERSON_NOT_FOUND;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.kring.community.person.PersonCommand.EditProfile;
import org.kring.community.person.PersonCommand.ErasePerson;
import org.kring.community.person.PersonCommand.ProvisionPerson;
import org.kring.community.person.PersonEvent.PersonErased;
import org.kring.community.person.PersonEvent.PersonProvisioned;
import org.kring.community.person.PersonEvent.ProfileEdited;
import org.kring.platform.test.Given;
import org.kring.platform.test.People;

class PersonTest {

    private static final UUID OOST = People.OOST.id();
    private static final UUID ADMIN = People.ADMIN.id();
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static final Function<Person, List<PersonEvent>> PROVISION =
            state -> state.decide(new ProvisionPerson(OOST, ADMIN, NOW));
    private static final Function<Person, List<PersonEvent>> EDIT =
            state -> state.decide(new EditProfile(OOST, OOST, NOW));
    private static final Function<Person, List<PersonEvent>> ERASE =
            state -> state.decide(new ErasePerson(OOST, ADMIN, NOW));
    private static final PersonProvisioned PROVISIONED = new PersonProvisioned(OOST, ADMIN, NOW);
    private static final ProfileEdited EDITED = new ProfileEdited(OOST, OOST, NOW);
    private static final PersonErased ERASED = new PersonErased(OOST, ADMIN, NOW);

    @Test
    void a_person_is_provisioned_once() {
        given().when(PROVISION).then(PROVISIONED);
        given(PROVISIONED).when(PROVISION).thenNothing();
    }

    @Test
    void a_profile_is_edited() {
        given(PROVISIONED).when(EDIT).then(EDITED);
    }

    @Test
    void nobody_has_no_profile() {
        given().when(EDIT).refused(PERSON_NOT_FOUND);
    }

    @Test
    void a_person_is_erased_once() {
        given(PROVISIONED, EDITED).when(ERASE).then(ERASED);
        given(PROVISIONED, ERASED).when(ERASE).thenNothing();
    }

    @Test
    void who_was_erased_cannot_come_back_or_be_edited() {
        given(PROVISIONED, ERASED).when(PROVISION).refused(PERSON_ERASED);
        given(PROVISIONED, ERASED).when(EDIT).refused(PERSON_NOT_FOUND);
    }

    @Test
    void nobody_cannot_be_erased() {
        given().when(ERASE).refused(PERSON_NOT_FOUND);
    }

    private static Given<Person, PersonEvent> given(PersonEvent... history) {
        return Given.<Person, PersonEvent>nothing(new Person.Absent(), Person::evolve)
                .and(history);
    }
}
