package org.kring.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.kring.platform.decision.Reason;
import org.kring.platform.decision.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

/** Makes the problems (RFC 9457) that Kring answers with. */
public final class Problems {

    /** As Spring MVC writes them: without fields that hold nothing. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();

    private Problems() {}

    /** @param thing what was not found, as the reader would call it: {@code post} */
    public static ErrorResponseException notFound(String thing) {
        return of(HttpStatus.NOT_FOUND, thing.replace(' ', '-') + "-not-found", "There is no such " + thing + ".");
    }

    public static ErrorResponseException invalidField(String field, String message) {
        return new ErrorResponseException(
                HttpStatus.BAD_REQUEST, invalid(List.of(new FieldError(field, message))), null);
    }

    /**
     * @param slug end of the problem's type, {@code /problems/<slug>}
     * @param detail one sentence that says what to do
     */
    public static ErrorResponseException of(HttpStatus status, String slug, String detail) {
        return new ErrorResponseException(status, detail(status, slug, detail), null);
    }

    /** For filters, which stand before Spring MVC. */
    public static void write(HttpServletResponse response, HttpStatus status, String slug, String detail)
            throws IOException {
        ProblemDetail problem = detail(status, slug, detail);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(JSON.writeValueAsString(problem));
    }

    static ProblemDetail detail(HttpStatus status, String slug, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + slug));
        return problem;
    }

    static ProblemDetail of(Refused refused) {
        return detail(
                statusOf(refused.rejection().reason()),
                refused.slug(),
                refused.rejection().message());
    }

    static ProblemDetail invalid(List<FieldError> errors) {
        ProblemDetail problem = detail(HttpStatus.BAD_REQUEST, "invalid", "Some fields are not right: see errors.");
        problem.setProperty("errors", errors);
        return problem;
    }

    private static HttpStatus statusOf(Reason reason) {
        return switch (reason) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
        };
    }

    /** What is wrong with one field of a request. */
    public record FieldError(String field, String message) {}
}
