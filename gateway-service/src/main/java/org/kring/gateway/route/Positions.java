package org.kring.gateway.route;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.gateway.GatewaySettings;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * What somebody wrote in the last ten seconds, so that whichever service they ask next has seen it. This replica
 * remembers it; a cookie tells the other replicas. A forged cookie makes only its sender wait.
 */
@Component
class Positions {

    static final String HEADER = "Kring-Position";
    static final String COOKIE = "KRING_POSITION";
    private static final Duration LIFE = Duration.ofSeconds(10);
    private static final int MOST_IN_COOKIE = 8;
    private static final int MOST = 32;

    private final Cache<UUID, List<KringPosition>> recent =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(LIFE).build();
    private final GatewaySettings gateway;

    Positions(GatewaySettings gateway) {
        this.gateway = gateway;
    }

    /** Ready to be sent as the header, if there is anything to wait for. */
    Optional<String> of(UUID person, HttpServletRequest request) {
        List<KringPosition> known = latest(
                Stream.concat(fromCookie(request), recent.asMap().getOrDefault(person, List.of()).stream()), MOST);
        return known.isEmpty() ? Optional.empty() : Optional.of(joined(known, ","));
    }

    /** The cookie to set, if the service's answer named a position. */
    Optional<ResponseCookie> remember(UUID person, List<String> headers, HttpServletRequest request) {
        List<KringPosition> fresh = headers.stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .flatMap(text -> KringPosition.parse(text).stream())
                .toList();
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        List<KringPosition> known = recent.asMap()
                .merge(person, fresh, (before, after) -> latest(Stream.concat(before.stream(), after.stream()), MOST));
        return Optional.of(cookie(latest(Stream.concat(fromCookie(request), known.stream()), MOST_IN_COOKIE)));
    }

    private ResponseCookie cookie(List<KringPosition> positions) {
        return ResponseCookie.from(COOKIE, joined(positions, "|"))
                .path("/")
                .maxAge(LIFE)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(gateway.secureCookies())
                .build();
    }

    private static Stream<KringPosition> fromCookie(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null
                ? Stream.empty()
                : Arrays.stream(cookie.getValue().split("\\|"))
                        .limit(MOST_IN_COOKIE)
                        .flatMap(text -> KringPosition.parse(text).stream());
    }

    /** One per stream, and of the streams the last {@code most}. */
    private static List<KringPosition> latest(Stream<KringPosition> positions, int most) {
        Map<String, KringPosition> byStream = new LinkedHashMap<>();
        positions.forEach(position -> {
            KringPosition before = byStream.remove(position.stream());
            byStream.put(position.stream(), before == null ? position : position.later(before));
        });
        return byStream.values().stream()
                .skip(Math.max(0, byStream.size() - most))
                .toList();
    }

    private static String joined(List<KringPosition> positions, String separator) {
        return positions.stream().map(KringPosition::toString).collect(Collectors.joining(separator));
    }
}
