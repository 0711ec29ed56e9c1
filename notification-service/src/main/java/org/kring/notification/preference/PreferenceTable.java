package org.kring.notification.preference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kring.notification.inbox.NotificationKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Preferences of those who chose something. */
@Component
public class PreferenceTable {

    private final JdbcClient jdbc;

    PreferenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Preferences of(UUID personId) {
        return jdbc.sql("""
                        select kinds_off, quiet_from, quiet_to, time_zone from preference where person_id = :person
                        """)
                .param("person", personId)
                .query((row, _) -> preferences(row))
                .optional()
                .orElse(Preferences.EVERYTHING);
    }

    void put(UUID personId, Preferences chosen) {
        QuietHours quiet = chosen.quietHours();
        jdbc.sql("""
                        insert into preference (person_id, kinds_off, quiet_from, quiet_to, time_zone)
                        values (:person, :off, :from, :to, :zone)
                        on conflict (person_id) do update
                        set kinds_off = excluded.kinds_off, quiet_from = excluded.quiet_from,
                            quiet_to = excluded.quiet_to, time_zone = excluded.time_zone
                        """)
                .param("person", personId)
                .param("off", chosen.off().stream().map(Enum::name).toArray(String[]::new))
                .param("from", quiet == null ? null : quiet.from())
                .param("to", quiet == null ? null : quiet.to())
                .param("zone", quiet == null ? null : quiet.timeZone().getId())
                .update();
    }

    public void forget(UUID personId) {
        jdbc.sql("delete from preference where person_id = :person")
                .param("person", personId)
                .update();
    }

    private static Preferences preferences(ResultSet row) throws SQLException {
        Set<NotificationKind> off = Arrays.stream(
                        (String[]) row.getArray("kinds_off").getArray())
                .map(NotificationKind::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new Preferences(off, quietHours(row));
    }

    private static @Nullable QuietHours quietHours(ResultSet row) throws SQLException {
        LocalTime from = row.getObject("quiet_from", LocalTime.class);
        LocalTime to = row.getObject("quiet_to", LocalTime.class);
        String zone = row.getString("time_zone");
        return from == null || to == null || zone == null ? null : new QuietHours(from, to, ZoneId.of(zone));
    }
}
