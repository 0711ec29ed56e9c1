package org.kring.community.person;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Carries no name, mail or phone: what is personal goes into the profile's row after the event is stored. */
sealed interface PersonCommand {

    UUID personId();

    @TargetAggregateIdentifier
    default String aggregateId() {
        return personId().toString();
    }

    record ProvisionPerson(UUID personId, UUID by, Instant at) implements PersonCommand {}

    record EditProfile(UUID personId, UUID by, Instant at) implements PersonCommand {}

    record ErasePerson(UUID personId, UUID by, Instant at) implements PersonCommand {}
}
