package org.kring.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kring.platform.command.Position;
import org.kring.platform.web.CopiesBehind;
import org.springframework.dao.DataAccessException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a person read their own write across services: a request that follows a command waits until this service's
 * copies hold what the command did, two seconds at most. If they do not by then, nobody is told that there is nothing,
 * or that they may not ({@link CopiesBehind}).
 */
class PositionFilter extends OncePerRequestFilter {

    static final String HEADER = "Kring-Position";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    /** Doubled each time, so that a position that never comes costs a handful of queries. */
    private static final Duration FIRST_STEP = Duration.ofMillis(10);

    private static final int MOST_POSITIONS = 20;

    private final CopyTables copies;

    PositionFilter(CopyTables copies) {
        this.copies = copies;
    }

    /** {@code community/<key>@<position>}. */
    private record Awaited(String source, UUID key, Position position) {

        static Optional<Awaited> parse(String text) {
            int slash = text.indexOf('/');
            int at = text.indexOf('@');
            if (slash < 1 || at < slash || !text.startsWith("community/")) {
                return Optional.empty();
            }
            try {
                UUID key = UUID.fromString(text.substring(slash + 1, at));
                return Position.parse(text.substring(at + 1))
                        .map(position -> new Awaited(text.substring(0, slash), key, position));
            } catch (IllegalArgumentException notAKey) {
                return Optional.empty();
            }
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<Awaited> awaited = Arrays.stream(request.getHeader(HEADER).split(","))
                .limit(MOST_POSITIONS)
                .map(String::strip)
                .flatMap(text -> Awaited.parse(text).stream())
                .toList();
        if (!haveCome(awaited)) {
            CopiesBehind.mark(request);
        }
        chain.doFilter(request, response);
    }

    private boolean haveCome(List<Awaited> awaited) {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        try {
            for (Awaited next : awaited) {
                Duration step = FIRST_STEP;
                while (!copies.hasReached(next.source(), next.key(), next.position())) {
                    if (System.nanoTime() >= deadline) {
                        return false;
                    }
                    Thread.sleep(Duration.ofNanos(Math.clamp(deadline - System.nanoTime(), 0, step.toNanos())));
                    step = step.multipliedBy(2);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (DataAccessException databaseAway) {
            // The request itself will find out and say so.
        }
        return true;
    }
}
