package org.kring.gateway.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.kring.gateway.limit.RateLimits;
import org.kring.gateway.person.Caller;
import org.kring.gateway.person.Scope;
import org.kring.gateway.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in who sends a valid access token, as far as its scopes reach. */
public final class AccessTokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final AccessTokens tokens;
    private final RateLimits limits;

    AccessTokenFilter(AccessTokens tokens, RateLimits limits) {
        this.tokens = tokens;
        this.limits = limits;
    }

    public static boolean isMeant(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    /** Whether the request carries what can only be a token of Kring's, valid or not. */
    public static boolean isCarriedBy(HttpServletRequest request) {
        return isMeant(request) && AccessToken.parse(presented(request)).isPresent();
    }

    private static String presented(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION)
                .substring(BEARER.length())
                .strip();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Caller> caller = tokens.recognise(presented(request));
        if (caller.isEmpty()) {
            refuse(Problem.ACCESS_TOKEN_INVALID, request, response);
        } else if (!reaches(caller.get(), request)) {
            refuse(Problem.INSUFFICIENT_SCOPE, request, response);
        } else {
            SecurityContextHolder.setContext(new SecurityContextImpl(caller.get()));
            chain.doFilter(request, response);
        }
    }

    /** Guessing is limited like everything else that strangers do. */
    private void refuse(Problem why, HttpServletRequest request, HttpServletResponse response) throws IOException {
        long wait = limits.secondsToWaitAt(request.getRemoteAddr());
        if (wait > 0) {
            Problem.TOO_MANY_REQUESTS.write(response, wait);
        } else {
            if (why == Problem.ACCESS_TOKEN_INVALID) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            }
            why.write(response);
        }
    }

    private static boolean reaches(Caller caller, HttpServletRequest request) {
        return caller.credential() instanceof Caller.Credential.Token token
                && token.scopes().contains(Scope.neededFor(request.getMethod()));
    }
}
