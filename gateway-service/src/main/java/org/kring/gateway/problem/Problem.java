package org.kring.gateway.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.kring.platform.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Every refusal of the gateway itself. The detail says what to do. */
public enum Problem {
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "The request is malformed. Check the path, the query and the headers."),
    INVALID(HttpStatus.BAD_REQUEST, "Some fields are not right: see errors."),
    MALFORMED_JSON(HttpStatus.BAD_REQUEST, "The body is not the JSON that is expected here."),
    BAD_ON_BEHALF_OF(HttpStatus.BAD_REQUEST, "Kring-On-Behalf-Of must be the UUID of a person."),
    BAD_OCCURRED_AT(HttpStatus.BAD_REQUEST, "Kring-Occurred-At must be an instant such as 2026-03-01T09:30:00Z."),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "Sign in at /login, or send an access token."),
    SIGN_IN_FAILED(HttpStatus.UNAUTHORIZED, "The sign-in was not completed. Start again at /login."),
    ACCESS_TOKEN_INVALID(HttpStatus.UNAUTHORIZED, "The access token is unknown, expired or revoked. Make a new one."),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "Your role does not allow this."),
    CSRF_TOKEN_MISSING(
            HttpStatus.FORBIDDEN, "Send the value of the cookie XSRF-TOKEN as the header X-XSRF-TOKEN with changes."),
    IMPORTER_ONLY(HttpStatus.FORBIDDEN, "Kring-On-Behalf-Of and Kring-Occurred-At need the role importer."),
    INSUFFICIENT_SCOPE(HttpStatus.FORBIDDEN, "The access token lacks the scope: read for reading, write for changes."),
    SESSION_REQUIRED(HttpStatus.FORBIDDEN, "Access tokens are managed in a session. Sign in at /login."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing at this address."),
    TOO_MANY_ACCESS_TOKENS(HttpStatus.CONFLICT, "Revoke an access token that is no longer used, then try again."),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than 1 MB."),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Wait as long as Retry-After says, then go on more slowly."),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side. Tell us the correlation id."),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE, "This part of Kring is not reachable right now. Try again in a moment."),
    TOO_SLOW(HttpStatus.GATEWAY_TIMEOUT, "This part of Kring took too long. Try again in a moment.");

    private final HttpStatus status;
    private final String detail;

    Problem(HttpStatus status, String detail) {
        this.status = status;
        this.detail = detail;
    }

    public HttpStatus status() {
        return status;
    }

    /** Thrown where Spring MVC is around to answer it. */
    public ErrorResponseException refused() {
        return Problems.of(status, slug(), detail);
    }

    /** The same with the header that tells clients when to come back. */
    public ErrorResponseException refused(long retryAfterSeconds) {
        var refused = refused();
        refused.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfterSeconds));
        return refused;
    }

    /** For filters, which stand before Spring MVC. */
    public void write(HttpServletResponse response) throws IOException {
        Problems.write(response, status, slug(), detail);
    }

    public void write(HttpServletResponse response, long retryAfterSeconds) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(retryAfterSeconds));
        write(response);
    }

    private String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
