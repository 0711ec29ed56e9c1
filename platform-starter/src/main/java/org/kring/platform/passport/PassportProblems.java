package org.kring.platform.passport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kring.platform.web.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;

/** Says no in the words of RFC 9457 before a controller is reached. */
class PassportProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PassportProblems.class);

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException notAuthenticated)
            throws IOException {
        if (notAuthenticated instanceof AuthenticationServiceException) {
            LOG.warn(
                    "answered 503: {}",
                    NestedExceptionUtils.getMostSpecificCause(notAuthenticated).toString());
            response.setHeader("Retry-After", "2");
            Problems.write(
                    response,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "keys-unavailable",
                    "The gateway's keys cannot be read right now. Try again in a moment.");
            return;
        }
        // Who comes by way of the gateway has a good passport: something is wrong there, or somebody comes by another
        // way.
        LOG.warn("answered 401: {}", notAuthenticated.getMessage());
        response.setHeader("WWW-Authenticate", "Bearer");
        Problems.write(
                response,
                HttpStatus.UNAUTHORIZED,
                "not-signed-in",
                "Sign in first: the passport is missing or not valid.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        Problems.write(response, HttpStatus.FORBIDDEN, "not-allowed", "Your role does not allow this.");
    }

    /** Spring rethrows when the key set cannot be read, which would end as a 500. */
    ObjectPostProcessor<BearerTokenAuthenticationFilter> insteadOfRethrowing() {
        AuthenticationEntryPointFailureHandler failures = new AuthenticationEntryPointFailureHandler(this);
        failures.setRethrowAuthenticationServiceException(false);
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(failures);
                return filter;
            }
        };
    }
}
