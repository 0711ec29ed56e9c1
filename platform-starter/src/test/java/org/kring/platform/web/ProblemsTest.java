package org.kring.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;

class ProblemsTest {

    @Test
    void a_problem_of_a_filter_has_the_fields_of_any_other_and_none_that_holds_nothing() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();

        Problems.write(response, HttpStatus.UNAUTHORIZED, "not-signed-in", "Sign in.");

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(response.getContentAsString())
                .isEqualTo("{\"detail\":\"Sign in.\",\"status\":401,\"title\":\"Unauthorized\","
                        + "\"type\":\"/problems/not-signed-in\"}");
    }
}
