package org.kring.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kring.gateway.person.Caller;
import org.kring.gateway.problem.Problem;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses who asks too much too fast. Stands in the security chains, where it is known who asks. */
public final class RateLimitFilter extends OncePerRequestFilter {

    private final RateLimits limits;

    public RateLimitFilter(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long wait = secondsToWait(request);
        if (wait > 0) {
            Problem.TOO_MANY_REQUESTS.write(response, wait);
        } else {
            chain.doFilter(request, response);
        }
    }

    private long secondsToWait(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Caller caller
                ? limits.secondsToWait(caller.person())
                : limits.secondsToWaitAt(request.getRemoteAddr());
    }
}
