package org.kring.platform.web;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponseException;

/** More bytes came than a request may have. */
public class BodyTooLarge extends IOException {

    static final String SLUG = "too-large";
    private static final long serialVersionUID = 1L;

    BodyTooLarge(DataSize limit) {
        super(detail(limit));
    }

    static String detail(DataSize limit) {
        return "The body is larger than " + limit.toMegabytes() + " MB.";
    }

    /** The same as is answered where the size was announced. */
    public ErrorResponseException refused() {
        return new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE, problem(), this);
    }

    ProblemDetail problem() {
        return Problems.detail(HttpStatus.CONTENT_TOO_LARGE, SLUG, String.valueOf(getMessage()));
    }
}
