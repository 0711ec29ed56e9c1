package org.kring.standalone.identity;

import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Where somebody goes after the sign-in form: on to Kring, or back to the form with a reason. */
@Component
class SignInOutcome {

    private static final String TYPED = "kring.typed-name";
    private static final int LONGEST_NAME = 64;

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
        return (request, response, failure) -> {
            String name = Objects.requireNonNullElse(request.getParameter("username"), "");
            request.getSession().setAttribute(TYPED, name.substring(0, Math.min(name.length(), LONGEST_NAME)));
            response.sendRedirect(request.getContextPath()
                    + SignInPage.PATH
                    + (failure instanceof LockedException ? "?wait" : "?wrong"));
        };
    }

    /** What was typed as the name in the attempt that has just failed, to be shown once more; empty if none has. */
    static String takeTypedName(HttpSession session) {
        var typed = session.getAttribute(TYPED);
        session.removeAttribute(TYPED);
        return typed instanceof String name ? name : "";
    }

    /** A form that lay open until its session ended is no attack: show it again. */
    AccessDeniedHandler expired() {
        return (request, response, denied) ->
                response.sendRedirect(request.getContextPath() + SignInPage.PATH + "?expired");
    }
}
