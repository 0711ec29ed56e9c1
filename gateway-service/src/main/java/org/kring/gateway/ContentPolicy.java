package org.kring.gateway;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What browsers may run and show on Kring's pages: only what Kring itself serves. */
@Component
public class ContentPolicy {

    public static final String HEADER = "Content-Security-Policy";

    private final String signOut;

    ContentPolicy(@Value("${kring.gateway.identity.end-session-url}") String endSessionUrl) {
        this.signOut = signOutAt(endSessionUrl);
    }

    public String value() {
        return value("'self'");
    }

    /** Lets style elements in that carry the nonce: the web client's components make some while they run. */
    public String value(Nonce nonce) {
        return value("'self' 'nonce-" + nonce.value() + "'");
    }

    private String value(String styles) {
        return "default-src 'none'; script-src 'self'; style-src " + styles + "; img-src 'self' data: blob:;"
                + " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none';"
                + " frame-ancestors 'none'; form-action 'self'" + signOut;
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
