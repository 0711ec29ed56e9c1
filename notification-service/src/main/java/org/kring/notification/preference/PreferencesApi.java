package org.kring.notification.preference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kring.notification.inbox.NotificationKind;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Problems;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which kinds of notification a person gets, and when none may be pushed. */
@RestController
@RequestMapping("/api/notification-preferences")
class PreferencesApi {

    private final PreferenceTable table;

    PreferencesApi(PreferenceTable table) {
        this.table = table;
    }

    /** Times as {@code 22:00}, the zone as {@code Europe/Amsterdam}. */
    record Quiet(
            @NotNull LocalTime from,
            @NotNull LocalTime to,
            @NotNull @Size(max = 60) String timeZone) {}

    /** Kinds that are not named are on. */
    record Choice(
            @NotNull Map<NotificationKind, Boolean> kinds,
            @Valid @Nullable Quiet quietHours) {}

    @GetMapping
    Choice read(Caller caller) {
        return shown(table.of(caller.personId()));
    }

    @PutMapping
    Choice choose(@Valid @RequestBody Choice choice, Caller caller) {
        Preferences chosen = new Preferences(off(choice), quietHours(choice.quietHours()));
        table.put(caller.personId(), chosen);
        return shown(chosen);
    }

    private static Choice shown(Preferences preferences) {
        Map<NotificationKind, Boolean> kinds = new EnumMap<>(NotificationKind.class);
        Arrays.stream(NotificationKind.values()).forEach(kind -> kinds.put(kind, preferences.want(kind)));
        QuietHours quiet = preferences.quietHours();
        return new Choice(
                kinds,
                quiet == null
                        ? null
                        : new Quiet(quiet.from(), quiet.to(), quiet.timeZone().getId()));
    }

    private static Set<NotificationKind> off(Choice choice) {
        Set<NotificationKind> off = EnumSet.noneOf(NotificationKind.class);
        choice.kinds().forEach((kind, on) -> {
            if (Boolean.FALSE.equals(on)) {
                off.add(kind);
            }
        });
        return off;
    }

    private static @Nullable QuietHours quietHours(@Nullable Quiet quiet) {
        if (quiet == null) {
            return null;
        }
        try {
            return new QuietHours(quiet.from(), quiet.to(), ZoneId.of(quiet.timeZone()));
        } catch (DateTimeException unknownZone) {
            throw Problems.invalidField("quietHours.timeZone", "must be a time zone like Europe/Amsterdam");
        }
    }
}
