package org.kring.gateway.housestyle;

import org.kring.gateway.ContentPolicy;
import org.kring.gateway.problem.Problem;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the organisation's logo to everybody: the sign-in shows it too. */
@RestController
class LogoApi {

    static final String PATH = "/house-style/logo";

    /** An SVG that is opened by itself is a page, which may draw and nothing else. */
    private static final String DRAW_ONLY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final HouseStyle style;

    LogoApi(HouseStyle style) {
        this.style = style;
    }

    @GetMapping(PATH)
    ResponseEntity<Resource> logo() {
        Logo logo = style.logo();
        if (logo == null) {
            throw Problem.NOT_FOUND.refused();
        }
        return ResponseEntity.ok()
                .contentType(logo.type())
                .cacheControl(CacheControl.noCache())
                .eTag("W/\"" + logo.tag() + "\"")
                .header(ContentPolicy.HEADER, DRAW_ONLY)
                .body(logo.content());
    }
}
