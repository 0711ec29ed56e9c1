package org.kring.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private final Texts texts;

    Pages(Texts texts) {
        this.texts = texts;
    }

    /** Whether a person looks at the answer, not a program. */
    public static boolean wants(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** {@code reason}: the end of the key of the text that explains it. */
    public void signInFailed(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String reason)
            throws IOException {
        String why = texts.in(Language.of(request)).getOrDefault("failed." + reason, "");
        response.setStatus(status.value());
        response.setContentType(HTML_UTF_8);
        response.getWriter().write(page("sign-in-failed", request, Map.of("why", why)));
    }

    String page(String name, HttpServletRequest request, Map<String, String> values) throws IOException {
        Language language = Language.of(request);
        Map<String, String> all = new HashMap<>(texts.in(language));
        all.put("language", language.code());
        all.putAll(values);
        String template =
                new ClassPathResource("gateway-pages/" + name + ".html").getContentAsString(StandardCharsets.UTF_8);
        return PLACE.matcher(template)
                .replaceAll(
                        place -> Matcher.quoteReplacement(HtmlUtils.htmlEscape(all.getOrDefault(place.group(1), ""))));
    }
}
