package org.kring.gateway.client;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kring.gateway.CannotStart;
import org.kring.gateway.ContentPolicy;
import org.kring.gateway.Nonce;
import org.kring.gateway.housestyle.HouseStyle;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** The web client's one page, filled for every request: whatever the address, the client finds out what it shows. */
@Component
public class ClientPage {

    private static final String NONCE = "__NONCE__";
    private static final String HOUSE_STYLE = "__HOUSE_STYLE__";

    private final ContentPolicy policy;
    private final String preloads;
    private final String preloadsOfHome;
    private final String page;

    ClientPage(ClientBuild build, HouseStyle style, ContentPolicy policy) throws IOException {
        this.policy = policy;
        this.preloads = String.join(", ", build.preloads());
        this.preloadsOfHome = String.join(", ", build.preloadsOfHome());
        String template = ClientBuild.file("index.html").getContentAsString(StandardCharsets.UTF_8);
        for (String place : List.of(NONCE, HOUSE_STYLE)) {
            if (!template.contains(place)) {
                throw new CannotStart("The web client's index.html lacks " + place + ", which the gateway fills in.");
            }
        }
        this.page = template.replace(
                HOUSE_STYLE, HtmlUtils.htmlEscape(JsonMapper.shared().writeValueAsString(style.shown())));
    }

    public void show(HttpServletResponse response) throws IOException {
        show(response, preloads);
    }

    public void showHome(HttpServletResponse response) throws IOException {
        show(response, preloadsOfHome);
    }

    private void show(HttpServletResponse response, String links) throws IOException {
        Nonce nonce = Nonce.next();
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(ContentPolicy.HEADER, policy.value(nonce));
        // Every answer has a nonce of its own, so none is the same as one before.
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        response.setHeader(HttpHeaders.LINK, links);
        response.getWriter().write(page.replace(NONCE, nonce.value()));
    }
}
