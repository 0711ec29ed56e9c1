package org.kring.platform.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Says which field of a body cannot be read, or that it is no JSON at all; never how the parser put it. */
final class UnreadableBody {

    private UnreadableBody() {}

    static ProblemDetail problem(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge tooLarge) {
                return tooLarge.problem();
            }
            if (cause instanceof ErrorResponseException problem) {
                return problem.getBody();
            }
        }
        String field = unreadable.getCause() instanceof DatabindException wrong ? pathOf(wrong) : null;
        return field == null || field.isEmpty()
                ? Problems.detail(
                        HttpStatus.BAD_REQUEST, "malformed-json", "The body is not the JSON that is expected here.")
                : Problems.invalid(List.of(new Problems.FieldError(field, "has a value that is not possible here")));
    }

    private static @Nullable String pathOf(DatabindException wrong) {
        return wrong.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
    }
}
