package org.kring.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kring.gateway.page.Pages;
import org.kring.gateway.page.Redirect;
import org.kring.gateway.problem.Problem;
import org.kring.platform.web.Outages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads back to where one was, or says what went wrong and how to try again. */
@Component
public class SignInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(SignInOutcome.class);
    private static final int RETRY_SECONDS = 5;

    private final Pages pages;

    SignInOutcome(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        Redirect.to(response, LoginApi.takeReturnPath(request.getSession()));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        log.warn("A sign-in failed: {}", failure.toString());
        if (isOutage(failure)) {
            response.setHeader("Retry-After", Integer.toString(RETRY_SECONDS));
            refuse(request, response, Problem.UNAVAILABLE, "unavailable");
        } else {
            refuse(request, response, Problem.SIGN_IN_FAILED, "failed");
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Problem problem, String reason)
            throws IOException {
        if (Pages.wants(request)) {
            pages.signInFailed(request, response, problem.status(), reason);
        } else {
            problem.write(response);
        }
    }

    private static boolean isOutage(AuthenticationException failure) {
        return Outages.isOutage(failure)
                || (failure instanceof OAuth2AuthenticationException refused
                        && OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE.equals(
                                refused.getError().getErrorCode()));
    }
}
