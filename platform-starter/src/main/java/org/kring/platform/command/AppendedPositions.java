package org.kring.platform.command;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.kring.platform.relay.PublishedLanguage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Tells the client how far other services must have read before they know of its command: the {@code Kring-Position}
 * header, {@code <service>/<key>@<position>}.
 */
class AppendedPositions {

    static final String HEADER = "Kring-Position";

    private final String source;
    private final PublishedLanguage language;
    private final JdbcClient jdbc;

    AppendedPositions(String source, PublishedLanguage language, JdbcClient jdbc) {
        this.source = source;
        this.language = language;
        this.jdbc = jdbc;
    }

    /**
     * Called by the event store inside the transaction, after the events were appended. Where no request waits, as in a
     * consumer, PostgreSQL is not asked for what nobody will be told.
     */
    void note(List<? extends EventMessage<?>> events) {
        if (!Together.isActive() || answer() == null) {
            return;
        }
        Set<UUID> keys = new LinkedHashSet<>();
        events.forEach(event -> language.keyOf((StoredEvent) event.getPayload()).ifPresent(keys::add));
        if (!keys.isEmpty()) {
            Together.CURRENT.get().appended(keys, here());
        }
    }

    void tellTheClient(Together together) {
        Position position = together.position();
        HttpServletResponse answer = answer();
        if (position != null && answer != null) {
            answer.addHeader(
                    HEADER,
                    together.keys().stream()
                            .map(key -> source + "/" + key + "@" + position)
                            .collect(Collectors.joining(",")));
        }
    }

    /** To the request that this thread works for, if it works for one. */
    private static @Nullable HttpServletResponse answer() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? web.getResponse()
                : null;
    }

    private Position here() {
        return jdbc.sql("""
                        select xact_id::text::bigint as transaction, max(global_index) as index
                        from domain_event
                        where xact_id = pg_current_xact_id()
                        group by xact_id
                        """)
                .query((row, number) -> new Position(row.getLong("transaction"), row.getLong("index")))
                .single();
    }
}
