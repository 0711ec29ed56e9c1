package org.kring.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.util.UriComponentsBuilder;

/** A provider that lets anybody in under any name, and signs id tokens the way real ones do. */
final class IdentityProviderDouble {

    static final String CLIENT = "kring-gateway";

    private final HttpServer server;
    private final RSAKey key = newKey();
    private final Map<String, JWTClaimsSet> codes = new ConcurrentHashMap<>();
    private volatile RSAKey signingKey = key;

    IdentityProviderDouble() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        server.createContext("/oauth2/token", this::token);
        server.createContext("/oauth2/jwks", this::keys);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on tokens are signed with a key that the provider does not publish. */
    void forgeTokens() {
        signingKey = newKey();
    }

    void signHonestly() {
        signingKey = key;
    }

    /** What the provider's page does after somebody signed in: the code that leads back to the gateway. */
    String codeFor(String authorizationUrl, String handle, List<String> roles) {
        return codeFor(authorizationUrl, handle, roles, Instant.now().plusSeconds(300));
    }

    String codeFor(String authorizationUrl, String handle, List<String> roles, Instant expiry) {
        var asked = UriComponentsBuilder.fromUriString(authorizationUrl).build().getQueryParams();
        String code = UUID.randomUUID().toString();
        codes.put(
                code,
                new JWTClaimsSet.Builder()
                        .issuer(url())
                        .subject("subject-of-" + handle)
                        .audience(CLIENT)
                        .issueTime(Date.from(expiry.minusSeconds(600)))
                        .expirationTime(Date.from(expiry))
                        .claim("nonce", asked.getFirst("nonce"))
                        .claim("preferred_username", handle)
                        .claim("name", handle.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + handle.substring(1))
                        .claim("email", handle + "@example.org")
                        .claim("roles", roles)
                        .build());
        return code;
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String code = UriComponentsBuilder.fromUriString("/?" + form)
                .build()
                .getQueryParams()
                .getFirst("code");
        JWTClaimsSet claims = code == null ? null : codes.remove(code);
        if (claims == null) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            answer(exchange, 200, """
                    {"access_token":"provider-secret","token_type":"Bearer","expires_in":300,"id_token":"%s"}
                    """.formatted(signed(claims)));
        }
    }

    private void keys(HttpExchange exchange) throws IOException {
        answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
    }

    private String signed(JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(signingKey));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("provider").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
