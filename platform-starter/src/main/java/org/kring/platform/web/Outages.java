package org.kring.platform.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a failure that passes (a server is away) from one that will come back each time. */
public final class Outages {

    /** Connection exceptions, admin shutdown, crash shutdown, cannot connect now, too many connections, read-only. */
    private static final Set<String> PASSING = Set.of("57P01", "57P02", "57P03", "53300", "57014", "25006", "53100");

    /** What HikariCP says, and no more, of a connection that broke while it was lent. */
    private static final String CLOSED_BY_THE_POOL = "Connection is closed";

    private Outages() {}

    public static boolean isOutage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isOutageItself(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutageItself(Throwable cause) {
        return switch (cause) {
            case SQLTransientConnectionException away -> true;
            case SQLException sql -> {
                String state = sql.getSQLState();
                yield state == null
                        ? CLOSED_BY_THE_POOL.equals(sql.getMessage())
                        : state.startsWith("08") || PASSING.contains(state);
            }
            case CannotCreateTransactionException away -> true;
            // The connection broke inside a transaction, and so did the attempt to roll it back.
            case TransactionSystemException broken -> true;
            case DataAccessResourceFailureException away -> true;
            case TransientDataAccessException passing -> true;
            case IOException broken -> true;
            case TimeoutException late -> true;
            default -> false;
        };
    }
}
