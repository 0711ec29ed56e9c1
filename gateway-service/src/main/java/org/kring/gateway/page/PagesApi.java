package org.kring.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kring.gateway.person.Caller;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The first page until the web client comes, and the page that shows every service's API. */
@RestController
class PagesApi implements WebMvcConfigurer {

    private final Pages pages;

    PagesApi(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/gateway-pages/assets/")
                .setCachePeriod(3600);
    }

    @GetMapping(path = "/", produces = Pages.HTML_UTF_8)
    String home(@Nullable Authentication authentication, CsrfToken csrf, HttpServletRequest request)
            throws IOException {
        if (authentication instanceof Caller caller) {
            var person = caller.person();
            return pages.page(
                    "welcome",
                    request,
                    Map.of("name", person.name(), "handle", person.handle(), "csrf", csrf.getToken()));
        }
        return pages.page("landing", request, Map.of());
    }

    @GetMapping(path = "/api/docs", produces = Pages.HTML_UTF_8)
    String api(HttpServletRequest request) throws IOException {
        return pages.page("api", request, Map.of());
    }
}
