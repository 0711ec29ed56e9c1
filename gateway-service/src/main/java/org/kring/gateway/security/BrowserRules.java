package org.kring.gateway.security;

import java.net.URI;
import java.util.Optional;
import org.kring.gateway.GatewaySettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.stereotype.Component;

/** What browsers must not do with Kring's pages: run what is not ours, or show them inside another site. */
@Component
class BrowserRules implements Customizer<HeadersConfigurer<HttpSecurity>> {

    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private final String policy;
    private final boolean https;

    BrowserRules(GatewaySettings gateway, @Value("${kring.gateway.identity.end-session-url}") String endSessionUrl) {
        this.https = gateway.isHttps();
        this.policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none';"
                + " frame-ancestors 'none'; form-action 'self'" + signOutAt(endSessionUrl);
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                // TLS often ends in front of the gateway, so the public address decides, not this connection.
                .httpStrictTransportSecurity(hsts -> hsts.requestMatcher(
                        https ? AnyRequestMatcher.INSTANCE : new NegatedRequestMatcher(AnyRequestMatcher.INSTANCE)));
    }

    /** The form that signs out is led on to the provider, which browsers count as its target too. */
    private static String signOutAt(String endSessionUrl) {
        return Optional.of(endSessionUrl)
                .filter(url -> !url.isBlank())
                .map(URI::create)
                .map(url -> " " + url.getScheme() + "://" + url.getRawAuthority())
                .orElse("");
    }
}
