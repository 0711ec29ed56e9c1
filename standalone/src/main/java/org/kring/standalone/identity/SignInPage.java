package org.kring.standalone.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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

    private static final Map<String, String> REASONS = Map.of(
            "wrong", "De naam of het wachtwoord klopt niet.",
            "wait", "Er is te vaak een verkeerd wachtwoord gegeven. Wacht even en probeer het dan opnieuw.",
            "expired", "Deze pagina was verlopen. Probeer het opnieuw.");

    private final String page;
    private final String style;
    private final boolean demo;

    SignInPage(IdentitySettings settings) throws IOException {
        this.page = text("identity/sign-in.html");
        this.style = text("identity/sign-in.css");
        this.demo = settings.demo();
    }

    @GetMapping(PATH)
    ResponseEntity<String> form(@RequestParam Map<String, String> parameters, CsrfToken csrf) {
        var html = page.replace("<!-- reason -->", reason(parameters))
                .replace("<!-- hint -->", hint())
                .replace("{csrfName}", HtmlUtils.htmlEscape(csrf.getParameterName()))
                .replace("{csrfToken}", HtmlUtils.htmlEscape(csrf.getToken()));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(html);
    }

    @GetMapping(STYLE_PATH)
    ResponseEntity<String> style() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .body(style);
    }

    private static String reason(Map<String, String> parameters) {
        return REASONS.entrySet().stream()
                .filter(reason -> parameters.containsKey(reason.getKey()))
                .map(reason -> "<p class=\"reason\" role=\"alert\">" + reason.getValue() + "</p>")
                .findFirst()
                .orElse("");
    }

    private String hint() {
        return demo
                ? "<p class=\"hint\">Demo: <kbd>admin</kbd>, <kbd>noord</kbd>, <kbd>oost</kbd>, <kbd>zuid</kbd> of"
                        + " <kbd>gast</kbd>, wachtwoord <kbd>kring</kbd>.</p>"
                : "";
    }

    private static String text(String resource) throws IOException {
        return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
    }
}
