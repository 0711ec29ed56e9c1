package org.kring.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ForwardingIT {

    private static final UUID SOMEBODY = UUID.fromString("0198a000-0000-7000-8000-00000000000a");
    private static Gateway gateway;

    @BeforeAll
    static void start() {
        gateway = Gateway.with();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void a_service_gets_a_passport_that_the_published_keys_confirm() throws Exception {
        var noord = gateway.signedIn("noord", "admin", "importer");

        SignedJWT passport = passport(noord.get("/api/me"));

        String keys =
                gateway.browser().get("/.well-known/kring-passport-keys.json").body();
        assertThat(keys).doesNotContain("\"d\"");
        assertThat(passport.verify(new ECDSAVerifier(
                        JWKSet.parse(keys).getKeys().getFirst().toECKey())))
                .isTrue();
        var claims = passport.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("kring-gateway");
        assertThat(claims.getAudience()).containsExactly("kring");
        assertThat(claims.getSubject()).isEqualTo(ServiceDouble.idOf("noord").toString());
        assertThat(claims.getStringListClaim("roles")).containsExactlyInAnyOrder("member", "admin", "importer");
        assertThat(claims.getClaim("act")).isNull();
        assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
                .isEqualTo(300_000);
    }

    @Test
    void only_harmless_headers_reach_a_service() {
        var answer = gateway.signedIn("noord")
                .get(
                        "/api/posts?q=%C3%A9%26x&a=1",
                        "Accept-Language",
                        "nl",
                        "If-None-Match",
                        "\"3\"",
                        "X-Forwarded-For",
                        "1.2.3.4",
                        "Forwarded",
                        "for=1.2.3.4",
                        "X-Real-Ip",
                        "1.2.3.4",
                        "Kring-Position",
                        "community/forged@9-9",
                        "traceparent",
                        "00-00000000000000000000000000000001-0000000000000001-01");

        Map<String, Object> received = headers(answer);
        assertThat(answer.json().get("uri").asString()).isEqualTo("/api/posts?q=%C3%A9%26x&a=1");
        assertThat(received)
                .containsEntry("accept-language", "nl")
                .containsEntry("if-none-match", "\"3\"")
                .doesNotContainKeys(
                        "cookie", "x-forwarded-for", "forwarded", "x-real-ip", "kring-position", "x-xsrf-token")
                .hasEntrySatisfying(
                        "authorization", value -> assertThat(value.toString()).startsWith("Bearer ey"));
        assertThat(String.valueOf(received.get("traceparent"))).doesNotContain("00000000000000000000000000000001");
    }

    @Test
    void a_services_cookies_and_name_do_not_reach_the_client_but_its_version_does() {
        var answer = gateway.signedIn("noord").get("/api/posts/7");

        assertThat(answer.response().headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("from-service"));
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("ETag")).isEqualTo("\"7\"");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'; script-src 'self'");
    }

    @Test
    void an_image_may_be_kept_by_browsers_and_does_nothing_in_them() {
        var answer = gateway.signedIn("noord").get("/api/images/7");

        assertThat(answer.body()).isEqualTo("png");
        assertThat(answer.header("Content-Type")).isEqualTo("image/png");
        assertThat(answer.header("ETag")).isEqualTo("\"0abc\"");
        assertThat(answer.header("Content-Disposition")).isEqualTo("inline");
        assertThat(answer.response().headers().allValues("Cache-Control"))
                .containsExactly("max-age=31536000, private, immutable");
        assertThat(answer.response().headers().allValues("X-Content-Type-Options"))
                .containsExactly("nosniff");
        assertThat(answer.response().headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
    }

    @Test
    void every_request_has_a_correlation_id_which_a_client_may_choose() {
        var noord = gateway.signedIn("noord");

        var chosen = noord.get("/api/me", "Kring-Correlation-Id", "my-request-7");
        assertThat(chosen.header("Kring-Correlation-Id")).isEqualTo("my-request-7");
        assertThat(chosen.received("kring-correlation-id")).isEqualTo("my-request-7");
        var odd = noord.get("/api/me", "Kring-Correlation-Id", "<script>");
        assertThat(odd.header("Kring-Correlation-Id")).matches("[0-9a-f-]{36}");
    }

    @Test
    void bodies_reach_the_service_as_they_were_sent() {
        var answer =
                gateway.signedIn("noord").change("PATCH", "/api/posts/7", "{\"title\":\"Één ★\"}", "If-Match", "\"3\"");

        assertThat(answer.json().get("method").asString()).isEqualTo("PATCH");
        assertThat(answer.json().get("body").asString()).isEqualTo("{\"title\":\"Één ★\"}");
        assertThat(answer.received("content-type")).startsWith("application/json");
        assertThat(answer.received("if-match")).isEqualTo("\"3\"");
    }

    @Test
    void what_was_just_written_is_waited_for_with_the_next_requests_on_any_replica() {
        var noord = gateway.signedIn("schrijver");
        var created = noord.post("/api/communities/new", "c-1");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.location()).isEqualTo("/api/communities/c-1");
        noord.post("/api/communities/new", "c-2");

        assertThat(noord.get("/api/posts").received("kring-position"))
                .isEqualTo("community/c-1@12-34,community/c-2@12-34");
        assertThat(noord.cookies.get("KRING_POSITION")).isEqualTo("community/c-1@12-34|community/c-2@12-34");

        var zuid = gateway.signedIn("zuid");
        zuid.cookies.put("KRING_POSITION", "community/c-3@5-6|<script>|community/../x@1-1");
        assertThat(zuid.get("/api/posts").received("kring-position")).isEqualTo("community/c-3@5-6");
    }

    @Test
    void an_importer_acts_for_somebody_and_as_of_then() throws Exception {
        var answer = importer(
                "POST",
                "/api/posts",
                "Kring-On-Behalf-Of",
                SOMEBODY.toString(),
                "Kring-Occurred-At",
                "2019-03-01T09:30:00Z");

        var claims = passport(answer).getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo(SOMEBODY.toString());
        assertThat(claims.getStringListClaim("roles")).containsExactlyInAnyOrder("member", "importer");
        assertThat(claims.getJSONObjectClaim("act")).containsEntry("sub", "00000000-0000-7000-8000-000000000001");
        assertThat(answer.received("kring-occurred-at")).isEqualTo("2019-03-01T09:30:00Z");
        assertThat(answer.received("kring-on-behalf-of")).isEmpty();
    }

    @Test
    void nobody_else_acts_for_somebody_or_as_of_then() {
        var noord = gateway.signedIn("noord", "admin");

        for (var header : List.of("Kring-On-Behalf-Of", "Kring-Occurred-At")) {
            var refused = noord.get("/api/posts", header, "anything");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.problem()).isEqualTo("importer-only");
        }
    }

    @Test
    void an_importer_is_told_what_is_wrong_with_the_headers() {
        var noPerson = importer("GET", "/api/posts", "Kring-On-Behalf-Of", "1-1-1-1-1");
        assertThat(noPerson.status()).isEqualTo(400);
        assertThat(noPerson.problem()).isEqualTo("bad-on-behalf-of");
        var noTime = importer("GET", "/api/posts", "Kring-Occurred-At", "yesterday");
        assertThat(noTime.status()).isEqualTo(400);
        assertThat(noTime.problem()).isEqualTo("bad-occurred-at");
    }

    @Test
    void events_arrive_one_by_one_and_a_quiet_stream_is_not_cut() throws Exception {
        var noord = gateway.signedIn("noord");
        var request = noord.request("GET", "/api/live", BodyPublishers.noBody(), "Accept", "text/event-stream");
        gateway.services.events.add("first");

        var stream = noord.http().send(request, BodyHandlers.ofLines());
        var lines = stream.body().filter(line -> !line.isEmpty()).iterator();

        assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(lines.next()).isEqualTo("data: first");
        // Longer than any other service may take to answer.
        assertThat(new java.util.concurrent.CountDownLatch(1).await(2500, TimeUnit.MILLISECONDS))
                .isFalse();
        gateway.services.events.add("second");
        assertThat(lines.next()).isEqualTo("data: second");
        gateway.services.events.add("end");
        assertThat(lines.hasNext()).isFalse();
    }

    @Test
    void a_service_that_is_down_is_a_problem_that_says_when_to_come_back() {
        var down = gateway.signedIn("noord").get("/api/boards");

        assertThat(down.status()).isEqualTo(503);
        assertThat(down.problem()).isEqualTo("unavailable");
        assertThat(down.header("Retry-After")).isNotEmpty();
        assertThat(down.header("Kring-Correlation-Id")).isNotEmpty();
    }

    @Test
    void a_service_that_hangs_is_not_waited_for_without_end() {
        var slow = gateway.signedIn("noord").get("/api/posts/slow");

        assertThat(slow.status()).isEqualTo(504);
        assertThat(slow.problem()).isEqualTo("too-slow");
        assertThat(slow.header("Retry-After")).isNotEmpty();
    }

    @Test
    void every_services_api_is_shown_behind_the_sign_in_and_nothing_internal_is_routed() {
        assertThat(gateway.browser().get("/api/docs", "Accept", "text/html").location())
                .startsWith("/login");
        assertThat(gateway.browser().get("/api/docs/content/openapi.json").status())
                .isEqualTo(401);

        var noord = gateway.signedIn("noord");
        assertThat(noord.get("/api/docs").body()).contains("/api/docs/notification/openapi.json", "/assets/api.js");
        assertThat(noord.get("/api/docs/content/openapi.json").json().get("uri").asString())
                .isEqualTo("/v3/api-docs");
        assertThat(noord.get("/v3/api-docs").body()).contains("/api/access-tokens");
        for (String path :
                List.of("/internal/people/sign-in", "/api/unknown", "/api/meow", "/identity/login", "/error")) {
            var nothing = noord.get(path);
            assertThat(nothing.status()).as(path).isEqualTo(404);
            assertThat(nothing.problem()).as(path).isEqualTo("not-found");
        }
        assertThat(noord.get("/api/posts/..%2f..%2finternal").problem()).isEqualTo("bad-request");
        assertThat(gateway.services.received).noneMatch(got -> got.startsWith("GET /internal"));
    }

    private static Browser.Answer importer(String method, String path, String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Authorization";
        all[headers.length + 1] = "Bearer " + Gateway.IMPORTER_TOKEN;
        return gateway.browser().send(method, path, BodyPublishers.noBody(), all);
    }

    private static SignedJWT passport(Browser.Answer echoed) throws Exception {
        return SignedJWT.parse(echoed.received("authorization").substring("Bearer ".length()));
    }

    private static Map<String, Object> headers(Browser.Answer echoed) {
        Map<String, Object> headers = new java.util.TreeMap<>();
        echoed.json()
                .get("headers")
                .properties()
                .forEach(entry -> headers.put(entry.getKey(), entry.getValue().asString()));
        return headers;
    }
}
