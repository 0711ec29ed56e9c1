package org.kring.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.JdbcException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutagesTest {

    static Stream<Throwable> passing() {
        return Stream.of(
                new IOException("connection reset"),
                new SQLTransientConnectionException("no connection within 5 s"),
                new SQLException("terminating connection", "57P01"),
                new SQLException("connection failure", "08006"),
                new JdbcException("Failed to create a SQL statement", new SQLException("Connection is closed")),
                new RuntimeException("error while performing request", new TimeoutException("deadline")));
    }

    static Stream<Throwable> lasting() {
        return Stream.of(
                new IllegalStateException("a mistake of ours"),
                new SQLException("duplicate key", "23505"),
                new SQLException("syntax error", "42601"),
                new SQLException("no state at all"));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void what_passes_is_an_outage(Throwable failure) {
        assertThat(Outages.isOutage(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("lasting")
    void what_comes_back_each_time_is_none(Throwable failure) {
        assertThat(Outages.isOutage(failure)).isFalse();
    }
}
