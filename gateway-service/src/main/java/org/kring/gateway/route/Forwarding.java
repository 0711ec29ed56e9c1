package org.kring.gateway.route;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kring.gateway.person.Caller;
import org.kring.gateway.problem.Problem;
import org.kring.gateway.replica.Replicas;
import org.kring.platform.web.BodyTooLarge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.ServerResponse;

/** Hands requests to services: with patience where an answer never ends, and with a clear word where none comes. */
class Forwarding implements ProxyExchange {

    private static final Logger log = LoggerFactory.getLogger(Forwarding.class);
    private static final long RETRY_SECONDS = 2;
    private static final Set<String> HANDED_ON = Set.of(
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.CONTENT_LANGUAGE,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.ETAG,
            HttpHeaders.LAST_MODIFIED,
            HttpHeaders.LINK,
            HttpHeaders.LOCATION,
            HttpHeaders.RETRY_AFTER,
            HttpHeaders.VARY,
            Positions.HEADER);

    private static final String RULES_FOR_BROWSERS = "Content-Security-Policy";

    private final ProxyExchange patient;
    private final ProxyExchange ordinary;
    private final Positions positions;
    private final Replicas replicas;

    Forwarding(ProxyExchange patient, ProxyExchange ordinary, Positions positions, Replicas replicas) {
        this.patient = patient;
        this.ordinary = ordinary;
        this.positions = positions;
        this.replicas = replicas;
    }

    @Override
    public ServerResponse exchange(Request request) {
        Route route = Route.of(request.getServerRequest());
        try {
            ServerResponse answer = sent(
                    route == Route.LIVE ? patient : ordinary,
                    request,
                    replicas.inTurn(Objects.requireNonNull(request.getUri())).iterator());
            if (route != Route.IDENTITY) {
                clean(answer.headers(), request, route);
            }
            return answer;
        } catch (ResourceAccessException e) {
            throw refusal(e, request);
        }
    }

    /** At the first address that takes it. */
    private ServerResponse sent(ProxyExchange exchange, Request request, Iterator<URI> addresses) {
        URI address = addresses.next();
        try {
            return exchange.exchange(at(address, exchange, request));
        } catch (ResourceAccessException e) {
            boolean neverArrived = neverArrived(e);
            if (neverArrived) {
                replicas.refused(address);
            }
            if (addresses.hasNext() && (neverArrived || (changesNothing(request) && !isSlow(e)))) {
                return sent(exchange, request, addresses);
            }
            throw e;
        }
    }

    private static Request at(URI address, ProxyExchange exchange, Request request) {
        if (address.equals(request.getUri())) {
            return request;
        }
        RequestBuilder there = exchange.request(request.getServerRequest())
                .method(request.getMethod())
                .uri(address)
                .headers(request.getHeaders());
        request.getResponseConsumers().forEach(there::responseConsumer);
        return there.build();
    }

    /** Without a connection nothing of the request was sent, its body was not even read. */
    private static boolean neverArrived(ResourceAccessException failure) {
        return failure.contains(ConnectException.class) || failure.contains(HttpConnectTimeoutException.class);
    }

    /** What broke off may have been done. Asking again is harmless, doing again may not be. */
    private static boolean changesNothing(Request request) {
        return request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
    }

    /**
     * A service says what it answers; cookies and rules for browsers are the gateway's alone, but for images: an image is
     * no page of ours, and what somebody uploaded may do nothing at all.
     */
    private void clean(HttpHeaders headers, Request request, Route route) {
        headers.headerNames().stream()
                .filter(name -> HANDED_ON.stream().noneMatch(name::equalsIgnoreCase))
                .filter(name -> route != Route.IMAGE || !name.equalsIgnoreCase(RULES_FOR_BROWSERS))
                .toList()
                .forEach(headers::remove);
        if (SecurityContextHolder.getContext().getAuthentication() instanceof Caller caller) {
            List<String> seen = headers.getOrDefault(Positions.HEADER, List.of());
            positions
                    .remember(
                            caller.person().id(),
                            seen,
                            request.getServerRequest().servletRequest())
                    .filter(cookie -> caller.inSession())
                    .ifPresent(cookie -> headers.add(HttpHeaders.SET_COOKIE, cookie.toString()));
        }
    }

    private static ErrorResponseException refusal(ResourceAccessException failure, Request request) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        if (cause instanceof BodyTooLarge tooLarge) {
            return tooLarge.refused();
        }
        log.warn("{} does not answer: {}", request.getUri(), cause.toString());
        return isSlow(failure) ? Problem.TOO_SLOW.refused(RETRY_SECONDS) : Problem.UNAVAILABLE.refused(RETRY_SECONDS);
    }

    private static boolean isSlow(ResourceAccessException failure) {
        return failure.contains(HttpTimeoutException.class) && !failure.contains(HttpConnectTimeoutException.class);
    }
}
