package org.kring.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kring.gateway.client.ClientPage;
import org.kring.gateway.person.Caller;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The front door, which shows strangers what Kring is and lets everybody else in, and the page about the API. */
@RestController
class PagesApi {

    private final Pages pages;
    private final ClientPage client;

    PagesApi(Pages pages, ClientPage client) {
        this.pages = pages;
        this.client = client;
    }

    @GetMapping(path = "/", produces = Pages.HTML_UTF_8)
    void home(@Nullable Authentication authentication, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (authentication instanceof Caller) {
            client.showHome(response);
        } else {
            pages.show("landing", request, response, Map.of());
        }
    }

    @GetMapping(path = "/api/docs", produces = Pages.HTML_UTF_8)
    void api(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.show("api", request, response, Map.of());
    }
}
