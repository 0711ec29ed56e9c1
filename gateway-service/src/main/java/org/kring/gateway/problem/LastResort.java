package org.kring.gateway.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.kring.platform.web.Outages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes a problem of what fails before Spring MVC is reached: the session store, for one, is read by a filter. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class LastResort extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(LastResort.class);
    private static final int RETRY_SECONDS = 5;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            answer(response, e);
        }
    }

    private static void answer(HttpServletResponse response, Exception failure) throws IOException {
        if (response.isCommitted()) {
            // The reader, or the service, went away half-way. A cut connection is the only way left to say so.
            throw new IOException("The answer broke off", failure);
        }
        startAgain(response);
        InvalidParameterException broken = brokenParameter(failure);
        if (broken != null) {
            (broken.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                            ? Problem.TOO_LARGE
                            : Problem.BAD_REQUEST)
                    .write(response);
        } else if (Outages.isOutage(failure)) {
            log.warn("answered 503: {}", failure.toString());
            Problem.UNAVAILABLE.write(response, RETRY_SECONDS);
        } else {
            log.error("answered 500", failure);
            Problem.INTERNAL_ERROR.write(response);
        }
    }

    /** What was begun may have chosen a writer or a stream, and a length: neither is the problem's. */
    private static void startAgain(HttpServletResponse response) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        response.getHeaderNames().stream()
                .filter(name -> !name.regionMatches(true, 0, "Content-", 0, "Content-".length()))
                .forEach(name -> headers.put(name, List.copyOf(response.getHeaders(name))));
        response.reset();
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }

    /** Tomcat reads parameters only when somebody asks for one, which may be anywhere. */
    private static @Nullable InvalidParameterException brokenParameter(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidParameterException broken) {
                return broken;
            }
        }
        return null;
    }
}
