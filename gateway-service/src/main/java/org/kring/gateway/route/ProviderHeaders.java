package org.kring.gateway.route;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kring.gateway.GatewaySettings;
import org.kring.gateway.token.AccessTokenFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/** The provider behind {@code /identity} is a site of its own: it gets everything but Kring's cookies and tokens. */
@Component
class ProviderHeaders {

    private static final Set<String> OURS = Set.of("KRING_SESSION", "XSRF-TOKEN", Positions.COOKIE);

    private final URI publicUrl;

    ProviderHeaders(GatewaySettings gateway) {
        this.publicUrl = gateway.publicUrl();
    }

    HttpHeaders apply(HttpHeaders sent, ServerRequest request) {
        HttpHeaders headers = new HttpHeaders();
        sent.forEach((name, values) -> {
            if (!name.toLowerCase(Locale.ROOT).startsWith("x-forwarded-")) {
                headers.addAll(name, values);
            }
        });
        headers.remove(HttpHeaders.HOST);
        headers.remove(HttpHeaders.COOKIE);
        headers.remove("Forwarded");
        if (AccessTokenFilter.isCarriedBy(request.servletRequest())) {
            headers.remove(HttpHeaders.AUTHORIZATION);
        }
        theirCookies(request.servletRequest()).ifPresent(cookies -> headers.set(HttpHeaders.COOKIE, cookies));
        headers.set("X-Forwarded-For", request.servletRequest().getRemoteAddr());
        headers.set("X-Forwarded-Proto", publicUrl.getScheme());
        headers.set("X-Forwarded-Host", publicUrl.getHost());
        headers.set("X-Forwarded-Port", Integer.toString(port()));
        return headers;
    }

    private int port() {
        if (publicUrl.getPort() > 0) {
            return publicUrl.getPort();
        }
        return "https".equals(publicUrl.getScheme()) ? 443 : 80;
    }

    private static Optional<String> theirCookies(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(cookies -> Arrays.stream(cookies)
                        .filter(cookie -> !OURS.contains(cookie.getName()))
                        .map(ProviderHeaders::pair)
                        .collect(Collectors.joining("; ")))
                .filter(cookies -> !cookies.isEmpty());
    }

    private static String pair(Cookie cookie) {
        return cookie.getName() + "=" + cookie.getValue();
    }
}
