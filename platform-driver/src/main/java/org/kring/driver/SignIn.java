package org.kring.driver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a person does to come in: follow the link, fill in the form, send it. */
final class SignIn {

    private SignIn() {}

    /** @param url where the gateway leads people to */
    static Answer with(Client browser, String url, String handle, String password) {
        Answer page = browser.get("/login").expect(200);
        Element form = Jsoup.parse(page.body(), url + "/identity/login").selectFirst("form:has(input[name=password])");
        if (form == null) {
            throw new IllegalStateException("no sign-in form in " + page.body());
        }
        String fields = form.select("input[name]").stream()
                .map(input -> input.attr("name") + "=" + URLEncoder.encode(valueOf(input, handle, password), UTF_8))
                .collect(Collectors.joining("&"));
        return browser.exchange(browser.request(form.absUrl("action"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))
                .build());
    }

    private static String valueOf(Element input, String handle, String password) {
        return switch (input.attr("name")) {
            case "username" -> handle;
            case "password" -> password;
            default -> input.attr("value");
        };
    }
}
