package org.kring.gateway.route;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How long whoever asks is kept waiting, in all: finding out who they are, and every address that is tried, take their
 * share of it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Patience extends OncePerRequestFilter {

    private static final String ENDS = Patience.class.getName();

    private final Timeouts timeouts;

    Patience(Timeouts timeouts) {
        this.timeouts = timeouts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(ENDS, System.nanoTime() + timeouts.answer().toNanos());
        chain.doFilter(request, response);
    }

    /** Requests that wait for as long as is left for the one that they are made for. */
    static ClientHttpRequestFactory requests(HttpClient http) {
        return (uri, method) -> {
            var factory = new JdkClientHttpRequestFactory(http);
            factory.setReadTimeout(left());
            return factory.createRequest(uri, method);
        };
    }

    private static Duration left() throws HttpTimeoutException {
        Object ends =
                RequestContextHolder.currentRequestAttributes().getAttribute(ENDS, RequestAttributes.SCOPE_REQUEST);
        if (!(ends instanceof Long nanos)) {
            throw new IllegalStateException("the request did not pass the filter");
        }
        Duration left = Duration.ofNanos(nanos - System.nanoTime());
        if (!left.isPositive()) {
            throw new HttpTimeoutException("no time was left to ask");
        }
        return left;
    }
}
