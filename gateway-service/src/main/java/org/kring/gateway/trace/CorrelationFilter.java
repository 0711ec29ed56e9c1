package org.kring.gateway.trace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kring.platform.telemetry.Correlation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request an id that its answer, its log lines and whatever it causes carry, and logs how it ended. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class CorrelationFilter extends OncePerRequestFilter {

    private static final Logger access = LoggerFactory.getLogger("org.kring.gateway.access");
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final String PERSON = "kring.person";

    /** Named where a request is forwarded: when it ends, it is no longer known who asked. */
    public static void logAs(HttpServletRequest request, UUID person) {
        request.setAttribute(PERSON, person);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = Optional.ofNullable(request.getHeader(Correlation.HEADER))
                .filter(given -> SHAPE.matcher(given).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
        response.setHeader(Correlation.HEADER, id);
        long start = System.nanoTime();
        try (var _ = MDC.putCloseable(Correlation.ID, id)) {
            try {
                chain.doFilter(request, response);
            } finally {
                log(request, response, (System.nanoTime() - start) / 1_000_000);
            }
        }
    }

    /** Without the query, which may hold what somebody searched for. */
    private static void log(HttpServletRequest request, HttpServletResponse response, long millis) {
        access.debug(
                "{} {} {} {} ms {}",
                request.getMethod(),
                request.getRequestURI(),
                response.getStatus(),
                millis,
                Optional.ofNullable(request.getAttribute(PERSON)).orElse("-"));
    }
}
