package org.kring.platform.web;

import jakarta.servlet.ServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.context.request.RequestAttributes;

/**
 * A request that is answered although this service has not heard yet of what the person just did. What it finds is
 * right; that it finds nothing, or lets them in nowhere, may be only because of that.
 */
public final class CopiesBehind {

    private static final String MARK = CopiesBehind.class.getName();

    private CopiesBehind() {}

    public static void mark(ServletRequest request) {
        request.setAttribute(MARK, true);
    }

    static boolean makeDoubtful(HttpStatusCode refusal, RequestAttributes request) {
        return request.getAttribute(MARK, RequestAttributes.SCOPE_REQUEST) != null
                && (refusal.isSameCodeAs(HttpStatus.NOT_FOUND) || refusal.isSameCodeAs(HttpStatus.FORBIDDEN));
    }

    static ProblemDetail problem() {
        return Problems.detail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "behind",
                "What you just did has not arrived everywhere yet. Try again in a moment.");
    }
}
