package org.kring.platform.passport;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.kring.platform.web.Problems;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers their {@link Caller}, at the time that an importer names or now. */
class CallerArgument implements HandlerMethodArgumentResolver {

    static final String OCCURRED_AT = "Kring-Occurred-At";
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private final Clock clock;

    CallerArgument(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Caller caller = Caller.current()
                .orElseThrow(() -> Problems.of(HttpStatus.UNAUTHORIZED, "not-signed-in", "Sign in first."));
        String occurredAt = request.getHeader(OCCURRED_AT);
        return occurredAt == null ? caller : at(caller, occurredAt);
    }

    private Caller at(Caller caller, String occurredAt) {
        if (!caller.isImporter()) {
            throw Problems.of(
                    HttpStatus.FORBIDDEN, "not-an-importer", "Only an importer may say when something happened.");
        }
        try {
            Instant at = Instant.parse(occurredAt);
            if (at.isBefore(EARLIEST)) {
                throw Problems.of(
                        HttpStatus.BAD_REQUEST, "occurred-too-early", OCCURRED_AT + " lies before " + EARLIEST + ".");
            }
            if (at.isAfter(clock.instant())) {
                throw Problems.of(
                        HttpStatus.BAD_REQUEST, "occurred-in-the-future", OCCURRED_AT + " lies ahead of now.");
            }
            return new Caller(caller.personId(), caller.roles(), caller.actor(), at);
        } catch (DateTimeParseException notAnInstant) {
            throw Problems.of(
                    HttpStatus.BAD_REQUEST, "not-an-instant", OCCURRED_AT + " must look like 2026-03-01T12:00:00Z.");
        }
    }
}
