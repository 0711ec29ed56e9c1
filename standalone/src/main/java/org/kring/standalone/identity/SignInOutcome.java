package org.kring.standalone.identity;

import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Where somebody goes after the sign-in form: on to Kring, or back to the form with a reason. */
@Component
class SignInOutcome {

    private final IdentitySettings settings;

    SignInOutcome(IdentitySettings settings) {
        this.settings = settings;
    }

    /** Whoever came to the form directly is sent through the gateway's sign-in, which now needs no password. */
    AuthenticationSuccessHandler success() {
        var handler = new SavedRequestAwareAuthenticationSuccessHandler();
        handler.setDefaultTargetUrl(settings.publicUrl() + "/login");
        return handler;
    }

    AuthenticationFailureHandler failure() {
        return (request, response, failure) -> response.sendRedirect(
                request.getContextPath() + SignInPage.PATH + (failure instanceof LockedException ? "?wait" : "?wrong"));
    }

    /** A form that lay open until its session ended is no attack: show it again. */
    AccessDeniedHandler expired() {
        return (request, response, denied) ->
                response.sendRedirect(request.getContextPath() + SignInPage.PATH + "?expired");
    }
}
