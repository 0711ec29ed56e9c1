package org.kring.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.platform.test.Answer;
import org.kring.platform.test.Api;
import org.kring.platform.test.PassportOffice;
import org.kring.platform.test.People;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class HttpConventionsIT {

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": | 400 | malformed-json",
                "[] | 400 | malformed-json",
                "{\"text\": {\"a\": 1}} | 400 | invalid",
                "{\"text\": \"x\", \"colour\": \"GREEN\"} | 400 | invalid",
                "{\"text\": \"x\", \"id\": \"not an id\"} | 400 | invalid",
                "{\"text\": \"nul \\u0000\"} | 400 | invalid",
                "{\"text\": \"half \\uD800\"} | 400 | invalid",
                "{\"text\": \"\"} | 400 | invalid",
                "{} | 400 | invalid",
            })
    void a_body_that_is_not_right_is_a_400_and_stores_nothing(String body, int status, String problem) {
        long before = events();
        Answer answer = api.as(People.NOORD).post("/api/notes", body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void a_wrong_field_is_named() {
        Answer answer = api.as(People.NOORD).post("/api/notes", Map.of("text", "x".repeat(51)));
        assertThat(answer.json().get("errors").get(0).get("field").stringValue())
                .isEqualTo("text");
    }

    @Test
    void a_body_of_ten_megabytes_is_a_413() {
        Answer answer = api.as(People.NOORD).post("/api/notes", Map.of("text", "x".repeat(10_000_000)));
        assertThat(answer.status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/notes/0190a000-0000-7000-8000-000000000000", "/api/notes/no-id", "/api/nowhere", "/nowhere"
            })
    void what_is_not_there_is_a_404(String path) {
        Answer answer = api.as(People.NOORD).get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=101", "?limit=x", "?after=%21%21", "?after=bm8tdXVpZA", "?after=%00"})
    void a_page_that_cannot_be_is_a_400(String query) {
        assertThat(api.as(People.NOORD).get("/api/notes" + query).status()).isEqualTo(400);
    }

    @Test
    void a_method_that_is_not_possible_is_a_problem_too() {
        Answer answer = api.as(People.NOORD).delete("/api/notes");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.problem()).isEqualTo("method-not-allowed");
    }

    @Test
    void without_a_good_passport_nobody_comes_in() {
        PassportOffice office = PassportOffice.open();
        for (Answer answer : List.of(
                api.anonymous().get("/api/notes"),
                api.with(office.expired(People.NOORD)).get("/api/notes"),
                api.with(office.forged(People.NOORD)).get("/api/notes"),
                api.with("nonsense").get("/api/notes"))) {
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("not-signed-in");
        }
    }

    @Test
    void only_an_importer_says_when_something_happened() {
        Answer importer = api.onBehalfOf(People.ANNA)
                .header("Kring-Occurred-At", "2020-02-02T02:02:02Z")
                .get("/api/notes/who");
        assertThat(importer.json().get("personId").stringValue())
                .isEqualTo(People.ANNA.id().toString());
        assertThat(importer.json().get("actor").stringValue())
                .isEqualTo(People.IMPORTER.id().toString());
        assertThat(importer.json().get("at").stringValue()).isEqualTo("2020-02-02T02:02:02Z");
        assertThat(api.as(People.NOORD)
                        .header("Kring-Occurred-At", "2020-02-02T02:02:02Z")
                        .get("/api/notes/who")
                        .status())
                .isEqualTo(403);
        assertThat(api.onBehalfOf(People.ANNA)
                        .header("Kring-Occurred-At", "yesterday")
                        .get("/api/notes/who")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void pages_follow_each_other_without_gap_or_double() {
        for (int i = 0; i < 45; i++) {
            api.as(People.NOORD).post("/api/notes", Map.of("text", "paged " + i));
        }
        Set<String> seen = new HashSet<>();
        String next = "";
        int pages = 0;
        do {
            Answer page = api.as(People.NOORD).get("/api/notes?limit=10" + next);
            page.json()
                    .get("items")
                    .forEach(item ->
                            assertThat(seen.add(item.get("id").stringValue())).isTrue());
            next = page.json().get("next").isNull()
                    ? null
                    : "&after=" + page.json().get("next").stringValue();
            pages++;
        } while (next != null);
        assertThat(seen).hasSize(45);
        assertThat(pages).isEqualTo(5);
    }

    @Test
    void an_operator_gets_health_metrics_and_the_api_description() {
        assertThat(api.anonymous().get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(api.anonymous().get("/actuator/prometheus").body()).contains("kring_relay_lag_seconds");
        assertThat(api.anonymous().get("/v3/api-docs").body()).contains("/api/notes");
    }

    private long events() {
        return jdbc.sql("select count(*) from domain_event").query(Long.class).single();
    }
}
