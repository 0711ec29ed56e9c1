package org.kring.gateway.route;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class PatienceTest {

    private static final URI SERVICE = URI.create("http://localhost:1/api/posts");

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void when_finding_out_who_asks_took_all_the_time_the_service_is_not_asked_any_more() {
        assertThatThrownBy(() -> comesIn(Duration.ofNanos(1))).isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void as_long_as_some_is_left_the_service_is_asked() {
        assertThatNoException().isThrownBy(() -> comesIn(Duration.ofSeconds(25)));
    }

    /** A request that is answered by asking the service. */
    private static void comesIn(Duration patience) throws Exception {
        FilterChain forwarding = (request, response) -> {
            RequestContextHolder.setRequestAttributes(new ServletRequestAttributes((HttpServletRequest) request));
            Patience.requests(HttpClient.newHttpClient()).createRequest(SERVICE, HttpMethod.GET);
        };
        new Patience(new Timeouts(Duration.ofSeconds(2), patience))
                .doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), forwarding);
    }
}
