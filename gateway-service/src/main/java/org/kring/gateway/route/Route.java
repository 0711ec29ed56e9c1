package org.kring.gateway.route;

import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.web.servlet.function.ServerRequest;

/** The kinds of routes that are treated differently; their ids stand in the configuration. */
enum Route {
    /** An answer without end, handed on as it comes. */
    LIVE,
    /** The sign-in pages of the provider that comes with a single machine. */
    IDENTITY,
    /** What people uploaded: shown under rules for browsers that are stricter than the gateway's own. */
    IMAGE,
    SERVICE;

    static Route of(ServerRequest request) {
        return switch (String.valueOf(request.attributes().get(MvcUtils.GATEWAY_ROUTE_ID_ATTR))) {
            case "live" -> LIVE;
            case "identity" -> IDENTITY;
            case "image" -> IMAGE;
            default -> SERVICE;
        };
    }
}
