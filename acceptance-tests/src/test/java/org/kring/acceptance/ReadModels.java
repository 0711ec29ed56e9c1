package org.kring.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kring.driver.Client;
import org.kring.driver.Kring;

/** What services answer from, beside what their event stores make of it when it is built again. */
final class ReadModels {

    /** By service; without those whose rows are spread by chance. */
    private static final Map<String, List<String>> TABLES = Map.of(
            "community", List.of("community_page", "membership", "member_tally"),
            "content", List.of("post", "post_tag", "accepted_answer", "comment", "reaction"),
            "board", List.of("board", "card"));

    private static final Duration LONG = Duration.ofMinutes(2);

    private ReadModels() {}

    /** Every row is told of by events, and every event has its row. */
    static void mustBeWhatEventsTell(Kring kring) {
        Map<String, String> shown = rows(kring);
        List<Client> operators = kring.parts().stream()
                .filter(part -> TABLES.containsKey(part.name()))
                .map(part -> Client.program(part.url(), Map.of()))
                .toList();
        operators.forEach(
                operator -> operator.post("/actuator/readmodels", Map.of()).expect(202));
        operators.forEach(operator -> await().atMost(LONG)
                .until(
                        () -> operator.get("/actuator/readmodels")
                                .json()
                                .get("state")
                                .stringValue(),
                        "DONE"::equals));
        assertThat(rows(kring)).isEqualTo(shown);
    }

    private static Map<String, String> rows(Kring kring) {
        Map<String, String> rows = new TreeMap<>();
        TABLES.forEach((service, tables) -> {
            try (var database = kring.database(service);
                    var select = database.createStatement()) {
                for (String table : tables) {
                    try (var row = select.executeQuery(
                            "select count(*) || ' ' || md5(string_agg(t::text, '' order by t::text)) from %s t"
                                    .formatted(table))) {
                        row.next();
                        rows.put(service + "." + table, row.getString(1));
                    }
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
        return rows;
    }
}
