package org.kring.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.kring.platform.test.Api;
import org.kring.platform.test.People;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Axon falls back to memory without a word: these fail when it did. */
@ServiceTest
class WiringIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_stores_are_those_of_postgresql() {
        assertThat(context.getBean(EventStorageEngine.class)).isInstanceOf(JdbcEventStorageEngine.class);
        assertThat(context.getBean(TokenStore.class)).isExactlyInstanceOf(JdbcTokenStore.class);
        assertThat(context.getBean(TransactionManager.class)).isExactlyInstanceOf(SpringTransactionManager.class);
        assertThat(context.getBean(EventProcessingConfiguration.class).eventProcessor("note-page"))
                .containsInstanceOf(SubscribingEventProcessor.class);
    }

    @Test
    void a_statement_of_a_request_ends_in_time_and_one_of_a_migration_may_take_long() {
        DataSource migrations = context.getBean(Flyway.class).getConfiguration().getDataSource();

        assertThat(statementTimeout(jdbc)).isEqualTo("15s");
        assertThat(statementTimeout(JdbcClient.create(migrations))).isEqualTo("0");
    }

    private static String statementTimeout(JdbcClient asked) {
        return asked.sql("show statement_timeout").query(String.class).single();
    }

    @Test
    void token_and_projection_share_the_transaction() {
        TokenStore tokens = context.getBean(TokenStore.class);
        context.getBean(TransactionTemplate.class).executeWithoutResult(transaction -> {
            tokens.initializeTokenSegments("shared", 1);
            transaction.setRollbackOnly();
        });
        assertThat(count("select count(*) from token_entry where processor_name = 'shared'"))
                .isZero();
    }

    @Test
    void an_event_is_stored_as_readable_json_with_who_and_why() {
        UUID id = Api.newId();
        api.as(People.NOORD)
                .header("Kring-Correlation-Id", "wiring-test-1")
                .post("/api/notes", Map.of("id", id, "text", "leesbaar"));
        var stored = jdbc.sql(
                        "select payload, meta_data, payload_revision from domain_event where aggregate_identifier = ?")
                .param(id.toString())
                .query()
                .singleRow();
        assertThat(stored.get("payload_revision")).isEqualTo("1");
        var json = JsonMapper.builder().build();
        assertThat(json.readTree(String.valueOf(stored.get("payload")))
                        .get("text")
                        .stringValue())
                .isEqualTo("leesbaar");
        var metadata = json.readTree(String.valueOf(stored.get("meta_data")));
        assertThat(metadata.get("personId").stringValue())
                .isEqualTo(People.NOORD.id().toString());
        assertThat(metadata.get("correlationId").stringValue()).isEqualTo("wiring-test-1");
        assertThat(metadata.get("traceparent").stringValue()).startsWith("00-");
    }

    @Test
    void a_projection_that_fails_takes_the_events_with_it() {
        UUID id = Api.newId();
        var refused = api.as(People.NOORD).post("/api/notes", Map.of("id", id, "text", NoteProjection.UNPROJECTABLE));
        assertThat(refused.status()).isEqualTo(500);
        assertThat(refused.body()).doesNotContain(NoteProjection.UNPROJECTABLE);
        assertThat(count("select count(*) from domain_event where aggregate_identifier = '" + id + "'"))
                .isZero();
    }

    @Test
    void a_pair_of_which_one_fails_leaves_nothing_not_even_in_the_cache() {
        UUID good = Api.newId();
        var failed = api.as(People.NOORD)
                .post(
                        "/api/notes/pairs",
                        java.util.List.of(
                                Map.of("id", good, "text", "goed"),
                                Map.of("id", Api.newId(), "text", NoteProjection.UNPROJECTABLE)));
        assertThat(failed.status()).isEqualTo(500);
        assertThat(api.as(People.NOORD).get("/api/notes/" + good).status()).isEqualTo(404);
        assertThat(api.as(People.NOORD)
                        .put("/api/notes/" + good, Map.of("text", "anders"))
                        .status())
                .isEqualTo(404);
        assertThat(api.as(People.NOORD)
                        .post("/api/notes", Map.of("id", good, "text", "anders"))
                        .status())
                .isEqualTo(201);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
