package org.kring.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kring.platform.telemetry.Correlation;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps the correlation id that came along, or makes one, for the logs, the events and the answer. */
class CorrelationFilter extends OncePerRequestFilter {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String given = request.getHeader(Correlation.HEADER);
        String id = given != null && SHAPE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        response.setHeader(Correlation.HEADER, id);
        MDC.put(Correlation.ID, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(Correlation.ID);
        }
    }
}
