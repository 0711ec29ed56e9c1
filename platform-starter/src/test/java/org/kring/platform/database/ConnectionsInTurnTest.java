package org.kring.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectionsInTurnTest {

    private final DataSource pool = mock(DataSource.class);
    private final Connection inPool = mock(Connection.class);
    private final ConnectionsInTurn connections = new ConnectionsInTurn(pool, 1, Duration.ofSeconds(20));

    @BeforeEach
    void a_pool() throws SQLException {
        when(pool.getConnection()).thenReturn(inPool);
    }

    @Test
    void who_asked_first_is_served_first_and_who_gives_back_does_not_go_before_them() throws Exception {
        Queue<Integer> served = new ConcurrentLinkedQueue<>();
        Connection held = connections.getConnection();
        List<Thread> waiting = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            int who = number;
            waiting.add(Thread.ofVirtual().start(() -> served(who, served)));
            await().until(() -> connections.waiting() == who + 1);
        }

        held.close();
        connections.getConnection().close();

        assertThat(served).containsExactly(0, 1, 2, 3, 4);
        for (Thread each : waiting) {
            each.join();
        }
        assertThat(connections.waiting()).isZero();
    }

    private void served(int who, Queue<Integer> served) {
        try (Connection _ = connections.getConnection()) {
            served.add(who);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void who_waits_too_long_is_refused_as_during_an_outage() throws SQLException {
        ConnectionsInTurn impatient = new ConnectionsInTurn(pool, 1, Duration.ofMillis(20));
        try (Connection _ = impatient.getConnection()) {
            assertThatThrownBy(impatient::getConnection).isInstanceOf(SQLTransientConnectionException.class);
        }
        impatient.getConnection().close();
    }

    @Test
    void a_connection_that_is_closed_twice_ends_one_turn() throws SQLException {
        ConnectionsInTurn impatient = new ConnectionsInTurn(pool, 1, Duration.ofMillis(20));
        Connection twice = impatient.getConnection();
        twice.close();
        twice.close();

        try (Connection _ = impatient.getConnection()) {
            assertThatThrownBy(impatient::getConnection).isInstanceOf(SQLTransientConnectionException.class);
        }
    }

    @Test
    void a_turn_without_a_connection_ends_at_once() throws SQLException {
        when(pool.getConnection()).thenThrow(new SQLException("away")).thenReturn(inPool);

        assertThatThrownBy(connections::getConnection).hasMessage("away");

        connections.getConnection().close();
        verify(inPool).close();
    }

    @Test
    void a_turn_ends_although_closing_fails() throws SQLException {
        doThrow(new SQLException("broken")).doNothing().when(inPool).close();

        assertThatThrownBy(connections.getConnection()::close).hasMessage("broken");

        connections.getConnection().close();
    }

    @Test
    void a_connection_does_what_the_one_in_the_pool_does() throws SQLException {
        when(inPool.prepareStatement(anyString())).thenThrow(new SQLException("syntax"));
        when(inPool.isValid(3)).thenReturn(true);

        try (Connection given = connections.getConnection()) {
            assertThat(given.isValid(3)).isTrue();
            assertThat(given).isEqualTo(given);
            assertThatThrownBy(() -> given.prepareStatement("slect")).isInstanceOf(SQLException.class);
        }
    }
}
