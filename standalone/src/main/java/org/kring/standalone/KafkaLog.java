package org.kring.standalone;

import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * Kafka's log may be lost; PostgreSQL has everything that was in it. So when the log is new and the event stores may
 * not be, their relays publish from the beginning again. Consumers pass over what they have worked off already.
 */
record KafkaLog(DataDirectory data, PartEnvironment.Database database) {

    private static final List<Part> PUBLISHING = List.of(Part.COMMUNITY, Part.CONTENT, Part.BOARD);

    private static final String FORGET_POSITION = """
            do $$ begin
                if to_regclass('relay_position') is not null then
                    delete from relay_position;
                end if;
            end $$
            """;

    private boolean isNew() {
        return !Files.exists(data.of(Part.KAFKA).resolve("meta.properties"));
    }

    /** To be called while PostgreSQL runs and nothing else does. */
    void republishIfNew() {
        if (isNew()) {
            PUBLISHING.forEach(this::forgetPosition);
        }
    }

    private void forgetPosition(Part part) {
        try (var connection =
                        DriverManager.getConnection(database.url(part.label()), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(FORGET_POSITION);
        } catch (SQLException e) {
            throw new CannotStart("Cannot reset the relay of " + part.label() + " (" + e.getMessage() + ").", e);
        }
    }
}
