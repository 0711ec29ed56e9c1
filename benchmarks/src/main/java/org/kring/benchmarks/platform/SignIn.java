package org.kring.benchmarks.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a person does to come in: follow the link, fill in the form, send it. */
final class SignIn {

    private SignIn() {}

    /** @return the headers with which a browser shows from then on who asks */
    static Map<String, String> with(String url, String handle, String password)
            throws IOException, InterruptedException {
        var cookies = new CookieManager();
        try (HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .version(HttpClient.Version.HTTP_1_1)
                .build()) {
            HttpResponse<String> page = get(browser, url + "/login");
            Element form =
                    Jsoup.parse(page.body(), page.uri().toString()).selectFirst("form:has(input[name=password])");
            if (form == null) {
                throw new IOException("no sign-in form at " + page.uri());
            }
            browser.send(
                    HttpRequest.newBuilder(URI.create(form.absUrl("action")))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(filledIn(form, handle, password)))
                            .build(),
                    BodyHandlers.discarding());
            if (get(browser, url + "/api/me").statusCode() != 200) {
                throw new IOException(handle + " was not let in");
            }
        }
        return headers(cookies);
    }

    private static HttpResponse<String> get(HttpClient browser, String address)
            throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static String filledIn(Element form, String handle, String password) {
        return form.select("input[name]").stream()
                .map(input -> input.attr("name") + "="
                        + URLEncoder.encode(
                                switch (input.attr("name")) {
                                    case "username" -> handle;
                                    case "password" -> password;
                                    default -> input.attr("value");
                                },
                                UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> headers(CookieManager cookies) {
        var headers = new HashMap<String, String>();
        var kept = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getPath() == null || cookie.getPath().equals("/"))
                .toList();
        headers.put(
                "Cookie",
                kept.stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
        kept.stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .forEach(token -> headers.put("X-XSRF-TOKEN", token.getValue()));
        return headers;
    }
}
