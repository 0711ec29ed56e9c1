package org.kring.platform.telemetry;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** What ties together everything that one request causes: the correlation id and the W3C trace. */
public class Correlation {

    public static final String ID = "correlationId";
    public static final String TRACE = "traceparent";
    public static final String HEADER = "Kring-Correlation-Id";

    private final @Nullable Tracer tracer;

    public Correlation(@Nullable Tracer tracer) {
        this.tracer = tracer;
    }

    /** Only what there is: no key for what is missing. */
    public Map<String, String> current() {
        Map<String, String> values = new HashMap<>();
        String id = MDC.get(ID);
        if (id != null) {
            values.put(ID, id);
        }
        Span span = tracer == null ? null : tracer.currentSpan();
        if (span != null) {
            String sampled = Boolean.TRUE.equals(span.context().sampled()) ? "01" : "00";
            values.put(
                    TRACE,
                    "00-" + span.context().traceId() + "-" + span.context().spanId() + "-" + sampled);
        }
        return values;
    }
}
