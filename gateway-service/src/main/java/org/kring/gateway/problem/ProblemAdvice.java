package org.kring.gateway.problem;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kring.platform.web.BodyTooLarge;
import org.kring.platform.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Problems for what Spring MVC refuses, in the gateway's own endpoints and where there is none. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final URI NO_TYPE = URI.create("about:blank");

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = Problem.INVALID.refused().getBody();
        problem.setProperty(
                "errors",
                invalid.getBindingResult().getFieldErrors().stream()
                        .map(error ->
                                new Problems.FieldError(error.getField(), String.valueOf(error.getDefaultMessage())))
                        .toList());
        return ResponseEntity.badRequest().body(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var problem = unreadable.contains(BodyTooLarge.class) ? Problem.TOO_LARGE : Problem.MALFORMED_JSON;
        return ResponseEntity.status(problem.status()).body(problem.refused().getBody());
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem && isUntyped(problem)) {
            problem.setType(URI.create("/problems/"
                    + HttpStatus.valueOf(status.value())
                            .name()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', '-')));
        }
        return ResponseEntity.status(status).headers(headers).body(body);
    }

    private static boolean isUntyped(ProblemDetail problem) {
        return problem.getType() == null || NO_TYPE.equals(problem.getType());
    }
}
