package org.kring.search.elasticsearch;

import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Elasticsearch is away, overloaded or without its index: 503 for a reader, one more attempt for a feed. */
public final class SearchUnavailable extends ErrorResponseException {

    private static final long serialVersionUID = 1L;
    private static final String SECONDS = "5";

    /** The cause is always an {@link IOException}: that is what the starter takes for an outage. */
    SearchUnavailable(IOException cause) {
        super(HttpStatus.SERVICE_UNAVAILABLE, problem(), cause);
        getHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS);
    }

    private static ProblemDetail problem() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "Searching is not possible right now. Try again in a moment.");
        problem.setType(URI.create("/problems/search-unavailable"));
        return problem;
    }
}
