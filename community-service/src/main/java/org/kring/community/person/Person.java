package org.kring.community.person;

import static org.kring.community.person.PersonRejection.PERSON_ERASED;
import static org.kring.community.person.PersonRejection.PERSON_NOT_FOUND;

import java.util.List;
import org.kring.community.person.PersonCommand.EditProfile;
import org.kring.community.person.PersonCommand.ErasePerson;
import org.kring.community.person.PersonCommand.ProvisionPerson;
import org.kring.community.person.PersonEvent.PersonErased;
import org.kring.community.person.PersonEvent.PersonProvisioned;
import org.kring.community.person.PersonEvent.ProfileEdited;

/** Decides on the life of a person in Kring; what is in the profile is not its business. */
sealed interface Person {

    record Absent() implements Person {}

    record Known() implements Person {}

    record Erased() implements Person {}

    default List<PersonEvent> decide(PersonCommand command) {
        return switch (command) {
            case ProvisionPerson provision -> provision(provision);
            case EditProfile edit -> edit(edit);
            case ErasePerson erase -> erase(erase);
        };
    }

    private List<PersonEvent> provision(ProvisionPerson command) {
        return switch (this) {
            case Absent() -> List.of(new PersonProvisioned(command.personId(), command.by(), command.at()));
            case Known() -> List.of();
            case Erased() -> throw PERSON_ERASED.refused();
        };
    }

    private List<PersonEvent> edit(EditProfile command) {
        return switch (this) {
            case Known() -> List.of(new ProfileEdited(command.personId(), command.by(), command.at()));
            case Absent(), Erased() -> throw PERSON_NOT_FOUND.refused();
        };
    }

    private List<PersonEvent> erase(ErasePerson command) {
        return switch (this) {
            case Known() -> List.of(new PersonErased(command.personId(), command.by(), command.at()));
            case Erased() -> List.of();
            case Absent() -> throw PERSON_NOT_FOUND.refused();
        };
    }

    default Person evolve(PersonEvent event) {
        return switch (event) {
            case PersonProvisioned _, ProfileEdited _ -> new Known();
            case PersonErased _ -> new Erased();
        };
    }
}
