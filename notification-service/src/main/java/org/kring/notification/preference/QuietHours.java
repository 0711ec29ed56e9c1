package org.kring.notification.preference;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** The part of the day in which nothing is pushed to a person; it may reach over midnight. */
public record QuietHours(LocalTime from, LocalTime to, ZoneId timeZone) {

    public boolean cover(Instant moment) {
        LocalTime time = moment.atZone(timeZone).toLocalTime();
        boolean sinceFrom = !time.isBefore(from);
        boolean beforeTo = time.isBefore(to);
        return from.isAfter(to) ? sinceFrom || beforeTo : sinceFrom && beforeTo;
    }
}
