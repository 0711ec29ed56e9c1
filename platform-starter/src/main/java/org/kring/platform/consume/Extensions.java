package org.kring.platform.consume;

import java.util.Map;
import org.kring.platform.telemetry.Correlation;

/** The CloudEvents extension attributes that Kring's events carry. */
public final class Extensions {

    /** The aggregate's version: the sequence number of the stored event. */
    public static final String VERSION = "aggregateversion";

    /** Where the event stands in its service's event store. */
    public static final String POSITION = "position";

    public static final String PERSON = "personid";
    public static final String ACTOR = "actor";
    public static final String CORRELATION = "correlationid";

    /** Named by the CloudEvents extension for distributed tracing. */
    public static final String TRACE = "traceparent";

    public static final Map<String, String> OF_METADATA =
            Map.of("personId", PERSON, "actor", ACTOR, Correlation.ID, CORRELATION, Correlation.TRACE, TRACE);

    private Extensions() {}
}
