package org.kring.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kring.gateway.GatewaySettings;
import org.kring.gateway.page.Pages;
import org.kring.gateway.page.Redirect;
import org.kring.gateway.session.SessionSecurityContext;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Ends the session here, then leads to the provider to end its own, if it offers that. */
@Component
public class SignOut implements LogoutHandler, LogoutSuccessHandler {

    private static final String NEXT = SignOut.class.getName();

    private final IdentitySettings identity;
    private final GatewaySettings gateway;

    SignOut(IdentitySettings identity, GatewaySettings gateway) {
        this.identity = identity;
        this.gateway = gateway;
    }

    /** Runs while there still is a session to take the id token from. */
    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        request.setAttribute(NEXT, SessionSecurityContext.idToken(request).flatMap(this::atProvider));
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        String next = request.getAttribute(NEXT) instanceof Optional<?> address
                ? address.map(String::valueOf).orElse(ReturnPath.HOME)
                : ReturnPath.HOME;
        if (Pages.wants(request)) {
            Redirect.to(response, next);
        } else {
            // A script cannot follow a redirect to another origin; it is told where to go.
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getWriter().write("{\"next\":\"" + next + "\"}");
        }
    }

    private Optional<String> atProvider(String idToken) {
        return Optional.ofNullable(identity.endSessionUrl())
                .map(URI::toString)
                .filter(url -> !url.isBlank())
                .map(url -> UriComponentsBuilder.fromUriString(url)
                        .queryParam("id_token_hint", "{token}")
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{home}")
                        .encode()
                        .buildAndExpand(idToken, identity.clientId(), gateway.at(ReturnPath.HOME))
                        .toUriString());
    }
}
