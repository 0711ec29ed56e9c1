package org.kring.benchmarks.line;

import java.sql.Connection;
import java.sql.SQLException;

/** Events of comments that nobody wrote, in content's event store, for its relay to publish. */
final class StoredComments {

    /** Where it publishes them. */
    static final String TOPIC = "kring.content.v1";

    private StoredComments() {}

    /** Copies of the last comment's event, under ids of their own. */
    static void copies(Stage stage, int howMany) throws SQLException {
        try (Connection database = stage.platform().database("content");
                var insert = database.prepareStatement("""
                        insert into domain_event (aggregate_identifier, sequence_number, type, event_identifier, meta_data,
                                                  payload, payload_revision, payload_type, time_stamp)
                        select id::text, 0, type, gen_random_uuid()::text, meta_data,
                               replace(payload, aggregate_identifier, id::text), payload_revision, payload_type, time_stamp
                        from (select e.*, gen_random_uuid() as id
                              from (select * from domain_event
                                    where aggregate_identifier in (select comment_id::text from comment
                                                                   order by comment_id desc limit 1)) e,
                                   generate_series(1, ?)) copies
                        """)) {
            insert.setInt(1, howMany);
            if (insert.executeUpdate() != howMany) {
                throw new IllegalStateException("not all events were stored");
            }
        }
    }
}
