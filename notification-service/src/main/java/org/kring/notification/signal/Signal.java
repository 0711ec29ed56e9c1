package org.kring.notification.signal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.notification.happening.Happening;

/** What one replica tells all of them, itself included. Ids only: each replica reads what its own readers may see. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "signal")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Signal.Happened.class, name = "happened"),
    @JsonSubTypes.Type(value = Signal.Told.class, name = "told"),
    @JsonSubTypes.Type(value = Signal.InboxRead.class, name = "inbox-read"),
    @JsonSubTypes.Type(value = Signal.MembershipChanged.class, name = "membership-changed")
})
public sealed interface Signal {

    enum Audience {
        READERS,
        MANAGERS
    }

    /**
     * Something happened in a community.
     *
     * @param open whether the community was open to everybody but guests at that moment
     * @param alsoTo somebody who hears of it though they may not read the community: it happened to them
     */
    record Happened(
            Happening happening,
            Audience audience,
            boolean open,
            @Nullable UUID alsoTo) implements Signal {}

    record Told(UUID personId, UUID notificationId) implements Signal {}

    /** Some or all notifications of a person were read, so that their other pages count anew. */
    record InboxRead(UUID personId) implements Signal {}

    record MembershipChanged(UUID personId) implements Signal {}
}
