package org.kring.gateway.route;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kring.gateway.passport.Passports;
import org.kring.gateway.person.Caller;
import org.kring.gateway.problem.Problem;
import org.kring.gateway.trace.CorrelationFilter;
import org.kring.platform.telemetry.Correlation;
import org.slf4j.MDC;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a service gets to see: a passport, and of the client's own headers a few harmless ones. Cookies, tokens and
 * whatever claims to come from a proxy stay behind, because only what is listed here goes along.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ServiceHeaders implements RequestHttpHeadersFilter {

    private static final Set<String> TAKEN_ALONG = Set.of(
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            "Last-Event-ID",
            HttpHeaders.USER_AGENT);

    private final Passports passports;
    private final Positions positions;
    private final ProviderHeaders provider;

    ServiceHeaders(Passports passports, Positions positions, ProviderHeaders provider) {
        this.passports = passports;
        this.positions = positions;
        this.provider = provider;
    }

    @Override
    public HttpHeaders apply(HttpHeaders sent, ServerRequest request) {
        return Route.of(request) == Route.IDENTITY ? provider.apply(sent, request) : forService(sent, request);
    }

    private HttpHeaders forService(HttpHeaders sent, ServerRequest request) {
        Caller caller = caller();
        Acting acting =
                Acting.of(caller.person(), sent.getFirst(Acting.ON_BEHALF_OF), sent.getFirst(Acting.OCCURRED_AT));
        HttpHeaders taken = new HttpHeaders();
        TAKEN_ALONG.forEach(name -> taken.addAll(name, sent.getOrDefault(name, List.of())));
        typeOfBody(request).ifPresent(type -> taken.set(HttpHeaders.CONTENT_TYPE, type));
        taken.setBearerAuth(passports.signed(acting.passport()));
        taken.set(Correlation.HEADER, MDC.get(Correlation.ID));
        acting.occurredAt().ifPresent(time -> taken.set(Acting.OCCURRED_AT, time.toString()));
        positions
                .of(caller.person().id(), request.servletRequest())
                .ifPresent(seen -> taken.set(Positions.HEADER, seen));
        CorrelationFilter.logAs(request.servletRequest(), caller.person().id());
        return taken;
    }

    /** As it was sent: Spring shows every type with a character set, which an image does not have. */
    private static Optional<String> typeOfBody(ServerRequest request) {
        return Optional.ofNullable(request.servletRequest().getHeader(HttpHeaders.CONTENT_TYPE));
    }

    private static Caller caller() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof Caller caller) {
            return caller;
        }
        throw Problem.NOT_SIGNED_IN.refused();
    }
}
