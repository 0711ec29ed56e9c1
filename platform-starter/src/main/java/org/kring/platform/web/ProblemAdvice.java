package org.kring.platform.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kring.platform.command.StaleVersion;
import org.kring.platform.decision.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every failure of a request as a problem, and never more about it than the client may know. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused, WebRequest request) {
        ProblemDetail problem = Problems.of(refused);
        return CopiesBehind.makeDoubtful(HttpStatusCode.valueOf(problem.getStatus()), request)
                ? later(1).body(CopiesBehind.problem())
                : answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(StaleVersion stale) {
        ProblemDetail problem = Problems.detail(
                HttpStatus.PRECONDITION_FAILED,
                "changed-meanwhile",
                "Somebody changed this since you read it. Read it again and repeat your change.");
        problem.setProperty("version", stale.current());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> anythingElse(RuntimeException failure) {
        if (Outages.isOutage(failure)) {
            LOG.warn("answered 503: {}", failure.toString());
            ProblemDetail problem = Problems.detail(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "unavailable",
                    "This part of Kring is not reachable right now. Try again in a moment.");
            return later(2).body(problem);
        }
        LOG.error("answered 500", failure);
        return answer(Problems.detail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal-error",
                "Something went wrong on our side. Tell us the correlation id."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongType(MethodArgumentTypeMismatchException wrongType) {
        boolean inPath = wrongType.getParameter().hasParameterAnnotation(PathVariable.class);
        return inPath
                ? answer(Problems.detail(HttpStatus.NOT_FOUND, "not-found", "There is nothing at this address."))
                : answer(Problems.invalid(
                        List.of(new Problems.FieldError(wrongType.getName(), "is not of the right type"))));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Problems.FieldError> errors = invalid.getBindingResult().getFieldErrors().stream()
                .map(error -> new Problems.FieldError(error.getField(), String.valueOf(error.getDefaultMessage())))
                .toList();
        return ResponseEntity.badRequest().headers(headers).body(Problems.invalid(errors));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Problems.FieldError> errors = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new Problems.FieldError(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                String.valueOf(error.getDefaultMessage()))))
                .toList();
        return ResponseEntity.badRequest().headers(headers).body(Problems.invalid(errors));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail problem = UnreadableBody.problem(unreadable);
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }

    /** What a service words by itself (searching is not possible) is an operator's business as much. */
    @Override
    protected @Nullable ResponseEntity<Object> handleErrorResponseException(
            ErrorResponseException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (CopiesBehind.makeDoubtful(status, request)) {
            return later(1).body(CopiesBehind.problem());
        }
        if (status.is5xxServerError()) {
            LOG.warn(
                    "answered {}: {}",
                    status.value(),
                    NestedExceptionUtils.getMostSpecificCause(failure).toString());
        }
        return super.handleErrorResponseException(failure, headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem && isUntyped(problem)) {
            HttpStatus known = HttpStatus.resolve(status.value());
            String slug = known == null
                    ? "failed"
                    : known.name().toLowerCase(Locale.ROOT).replace('_', '-');
            problem.setType(URI.create("/problems/" + slug));
        }
        return ResponseEntity.status(status).headers(headers).body(body);
    }

    private static boolean isUntyped(ProblemDetail problem) {
        URI type = problem.getType();
        return type == null || type.toString().equals("about:blank");
    }

    private static ResponseEntity.BodyBuilder later(int seconds) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
