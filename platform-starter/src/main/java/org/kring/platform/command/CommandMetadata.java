package org.kring.platform.command;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.kring.platform.passport.Caller;
import org.kring.platform.telemetry.Correlation;

/** Who sends a command, on whose behalf and in the course of what; Axon copies it to the events. */
class CommandMetadata {

    static final String PERSON = "personId";
    static final String ACTOR = "actor";

    private final Correlation correlation;

    CommandMetadata(Correlation correlation) {
        this.correlation = correlation;
    }

    MetaData current() {
        Map<String, Object> values = new HashMap<>();
        Caller.current().ifPresent(caller -> {
            values.put(PERSON, caller.personId().toString());
            if (caller.actor() != null) {
                values.put(ACTOR, caller.actor().toString());
            }
        });
        values.putAll(correlation.current());
        return MetaData.from(values);
    }
}
