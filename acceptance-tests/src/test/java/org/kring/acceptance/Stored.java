package org.kring.acceptance;

import java.sql.SQLException;
import java.util.Collection;
import org.kring.driver.Kring;

/** What content-service keeps of its commands, asked of PostgreSQL past the service. */
final class Stored {

    private Stored() {}

    /** How many events there are that begin one of these streams: as many as streams, if each began once. */
    static int creationsOf(Collection<String> ids, Kring kring) {
        try (var database = kring.database("content");
                var select = database.prepareStatement("""
                        select count(*) from domain_event
                        where aggregate_identifier = any (?) and payload_type like '%CommentWritten'
                        """)) {
            select.setArray(1, database.createArrayOf("text", ids.toArray()));
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
