package org.kring.standalone.identity;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The form that asks who you are. It is plain HTML: it has to work before anything else does. */
@RestController
class SignInPage {

    static final String PATH = "/login";
    static final String STYLE_PATH = "/sign-in.css";

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z.-]+)}}");
    private static final String DESCRIBED = " aria-describedby=\"reason\"";

    private final MessageSource texts;
    private final String page;
    private final String style;
    private final boolean demo;

    SignInPage(MessageSource texts, IdentitySettings settings) throws IOException {
        this.texts = texts;
        this.page = text("identity/sign-in.html");
        this.style = text("identity/sign-in.css");
        this.demo = settings.demo();
    }

    @GetMapping(PATH)
    ResponseEntity<String> form(
            @RequestParam Map<String, String> parameters, CsrfToken csrf, Locale locale, HttpSession session) {
        String typed = SignInOutcome.takeTypedName(session);
        Map<String, String> made = new HashMap<>();
        made.put("csrf.name", HtmlUtils.htmlEscape(csrf.getParameterName()));
        made.put("csrf.token", HtmlUtils.htmlEscape(csrf.getToken()));
        made.put("typed", HtmlUtils.htmlEscape(typed));
        made.put("demo", demo ? "<p class=\"hint\">" + said("demo", locale) + "</p>" : "");
        // Whoever mistyped a password goes on with it; whoever comes anew begins with the name.
        made.put("focus.name", typed.isEmpty() ? " autofocus" : "");
        made.put("focus.password", typed.isEmpty() ? "" : " autofocus");
        made.putAll(reason(parameters, locale));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(PLACE.matcher(page)
                        .replaceAll(place -> Matcher.quoteReplacement(Optional.ofNullable(made.get(place.group(1)))
                                .orElseGet(() -> said(place.group(1), locale)))));
    }

    @GetMapping(STYLE_PATH)
    ResponseEntity<String> style() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .body(style);
    }

    /** Why the form is shown again. A screen reader reads it with the field that has the focus. */
    private Map<String, String> reason(Map<String, String> parameters, Locale locale) {
        return Stream.of("wrong", "wait", "expired")
                .filter(parameters::containsKey)
                .findFirst()
                .map(why -> Map.of(
                        "reason", "<p id=\"reason\" class=\"reason\" role=\"alert\">" + said(why, locale) + "</p>",
                        "described", DESCRIBED + (why.equals("wrong") ? " aria-invalid=\"true\"" : "")))
                .orElse(Map.of("reason", "", "described", ""));
    }

    private String said(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }

    private static String text(String resource) throws IOException {
        return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
    }
}
