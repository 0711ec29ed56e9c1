package org.kring.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kring.gateway.housestyle.HouseStyle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Fills the gateway's few pages: texts in the reader's language, values always escaped. */
@Component
public class Pages {

    static final String HTML_UTF_8 = "text/html;charset=UTF-8";
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z.-]+)}}");

    /** What stands on several pages has a file of its own. */
    private static final Pattern PIECE = Pattern.compile("\\{\\{> ([a-z-]+)}}");

    private final Texts texts;
    private final HouseStyle style;

    Pages(Texts texts, HouseStyle style) {
        this.texts = texts;
        this.style = style;
    }

    /** Whether a person looks at the answer, not a program. */
    public static boolean wants(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** {@code reason}: the end of the key of the text that explains it. */
    public void signInFailed(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String reason)
            throws IOException {
        response.setStatus(status.value());
        show(
                "sign-in-failed",
                request,
                response,
                Map.of("why", texts.in(Language.of(request)).getOrDefault("failed." + reason, "")));
    }

    void show(String name, HttpServletRequest request, HttpServletResponse response, Map<String, String> values)
            throws IOException {
        Language language = Language.of(request);
        Map<String, String> all = new HashMap<>(texts.in(language));
        all.put("language", language.code());
        all.put("name", style.name());
        all.putAll(values);
        all.replaceAll((key, text) -> text.replace("{name}", style.name()));
        String page = read(name);
        for (Matcher piece = PIECE.matcher(page); piece.find(); piece.reset(page)) {
            page = page.replace(piece.group(), piece(piece.group(1)));
        }
        response.setContentType(HTML_UTF_8);
        response.getWriter()
                .write(PLACE.matcher(page)
                        .replaceAll(place ->
                                Matcher.quoteReplacement(HtmlUtils.htmlEscape(all.getOrDefault(place.group(1), "")))));
    }

    private String piece(String name) throws IOException {
        return read("piece/" + (name.equals("brand") && style.hasLogo() ? "brand-with-logo" : name));
    }

    private static String read(String name) throws IOException {
        return new ClassPathResource("gateway-pages/" + name + ".html").getContentAsString(StandardCharsets.UTF_8);
    }
}
