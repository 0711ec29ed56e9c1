package org.kring.gateway.signin;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/**
 * The organisation's OpenID Connect provider. Every address is named, so that the gateway starts while it is down.
 *
 * @param authorizationUrl as browsers reach it
 * @param tokenUrl as the gateway reaches it, as are {@code keysUrl} and {@code userinfoUrl}
 * @param userinfoUrl where claims are that the id token lacks
 * @param endSessionUrl as browsers reach it; without it, signing out ends Kring's session only
 * @param rolesClaim the claim that lists roles
 * @param signature the algorithm that signs id tokens
 */
@ConfigurationProperties("kring.gateway.identity")
record IdentitySettings(
        String issuer,
        String authorizationUrl,
        String tokenUrl,
        String keysUrl,
        @Nullable String userinfoUrl,
        @Nullable URI endSessionUrl,
        String clientId,
        String clientSecret,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("RS256") SignatureAlgorithm signature) {}
