package org.kring.gateway.security;

import org.kring.gateway.ContentPolicy;
import org.kring.gateway.GatewaySettings;
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

    private final ContentPolicy policy;
    private final boolean https;

    BrowserRules(GatewaySettings gateway, ContentPolicy policy) {
        this.https = gateway.isHttps();
        this.policy = policy;
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy.value()))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                // TLS often ends in front of the gateway, so the public address decides, not this connection.
                .httpStrictTransportSecurity(hsts -> hsts.requestMatcher(
                        https ? AnyRequestMatcher.INSTANCE : new NegatedRequestMatcher(AnyRequestMatcher.INSTANCE)));
    }
}
