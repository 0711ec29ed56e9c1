package org.kring.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kring.gateway.GatewaySettings;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** How the sign-in is built from its parts, and the session that it begins protected. */
@Component
public class SignInDoor {

    private final WhenProviderVouchesThenAskCommunity people;
    private final OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange;
    private final SignInOutcome outcome;
    private final GatewaySettings gateway;

    SignInDoor(
            WhenProviderVouchesThenAskCommunity people,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange,
            SignInOutcome outcome,
            GatewaySettings gateway) {
        this.people = people;
        this.codeExchange = codeExchange;
        this.outcome = outcome;
        this.gateway = gateway;
    }

    public void openIdConnect(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage(LoginApi.PATH)
                .authorizedClientRepository(new ForgottenTokens())
                .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(codeExchange))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(people))
                .successHandler(outcome)
                .failureHandler(outcome);
    }

    public void noForgery(CsrfConfigurer<HttpSecurity> csrf) {
        var cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(made -> made.path("/").sameSite("Lax").secure(gateway.secureCookies()));
        csrf.spa();
        csrf.csrfTokenRepository(cookie);
    }

    /** Kring calls nothing in anybody's name at the provider, so its tokens are not kept. */
    private static final class ForgottenTokens implements OAuth2AuthorizedClientRepository {

        @Override
        // The interface is not ours: its type parameter, and null as its word for "none".
        @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String registration,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}
    }
}
