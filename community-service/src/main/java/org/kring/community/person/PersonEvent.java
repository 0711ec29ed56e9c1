package org.kring.community.person;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.kring.platform.command.StoredEvent;

/** That something happened to a person, never what: names can be erased from rows, not from events. */
public sealed interface PersonEvent extends StoredEvent {

    UUID personId();

    @Override
    default String aggregateId() {
        return personId().toString();
    }

    @Revision("1")
    record PersonProvisioned(UUID personId, UUID by, Instant at) implements PersonEvent {}

    @Revision("1")
    record ProfileEdited(UUID personId, UUID by, Instant at) implements PersonEvent {}

    @Revision("1")
    record PersonErased(UUID personId, UUID by, Instant at) implements PersonEvent {}
}
