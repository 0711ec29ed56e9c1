package org.kring.gateway.signin;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import org.kring.gateway.GatewaySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** How the provider is spoken to: without discovery at the start, and never waiting for it without end. */
@Configuration(proxyBeanMethods = false)
class ProviderRegistration {

    static final String ID = "kring";
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    @Bean
    ClientRegistrationRepository registration(IdentitySettings identity, GatewaySettings gateway) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(ID)
                .clientId(identity.clientId())
                .clientSecret(identity.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope("openid", "profile", "email")
                .redirectUri(gateway.at("/login/oauth2/code/" + ID))
                .issuerUri(identity.issuer())
                .authorizationUri(identity.authorizationUrl())
                .tokenUri(identity.tokenUrl())
                .jwkSetUri(identity.keysUrl())
                .userInfoUri(Optional.ofNullable(identity.userinfoUrl())
                        .filter(url -> !url.isBlank())
                        .orElse(null))
                .userNameAttributeName("sub")
                .build());
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange() {
        var exchange = new RestClientAuthorizationCodeTokenResponseClient();
        exchange.setRestClient(RestClient.builder()
                .requestFactory(withTimeouts())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return exchange;
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(IdentitySettings identity) {
        return registration -> {
            var decoder = NimbusJwtDecoder.withJwkSetUri(identity.keysUrl())
                    .jwsAlgorithm(identity.signature())
                    .restOperations(new RestTemplate(withTimeouts()))
                    .build();
            decoder.setClaimSetConverter(
                    new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
            return decoder;
        };
    }

    @Bean
    OidcUserService claims() {
        var userinfo = new DefaultOAuth2UserService();
        userinfo.setRestOperations(new RestTemplate(withTimeouts()));
        var claims = new OidcUserService();
        claims.setOauth2UserService(userinfo);
        return claims;
    }

    private static ClientHttpRequestFactory withTimeouts() {
        var factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        factory.setReadTimeout(ANSWER);
        return factory;
    }
}
