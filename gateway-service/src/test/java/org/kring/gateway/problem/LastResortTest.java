package org.kring.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.UnsupportedEncodingException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LastResortTest {

    @Test
    void an_answer_that_was_begun_gives_way_to_the_problem_and_its_headers_stay() throws Exception {
        StreamChosen response = new StreamChosen();

        new LastResort().doFilter(new MockHttpServletRequest(), response, (request, answer) -> {
            HttpServletResponse begun = (HttpServletResponse) answer;
            begun.setHeader("X-Correlation-Id", "abc");
            begun.setContentLength(12);
            begun.getOutputStream().write("half of a li".getBytes());
            throw new IllegalStateException("the session is not stored", new SQLTransientConnectionException("away"));
        });

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(response.getHeader("X-Correlation-Id")).isEqualTo("abc");
        assertThat(response.getHeader("Content-Length")).isNull();
        assertThat(response.getContentAsString()).startsWith("{").contains("/problems/unavailable");
    }

    /** As Tomcat has it: nobody gets a writer after the stream. */
    private static final class StreamChosen extends MockHttpServletResponse {

        private boolean chosen = true;

        @Override
        public void reset() {
            super.reset();
            chosen = false;
        }

        @Override
        public PrintWriter getWriter() throws UnsupportedEncodingException {
            if (chosen) {
                throw new IllegalStateException("getOutputStream() has already been called for this response");
            }
            return super.getWriter();
        }
    }
}
