package org.kring.notification.happening;

import java.util.Locale;

/** The name of an event as pages know it: {@code PostPublished} is {@code post.published}. */
final class HappeningType {

    private HappeningType() {}

    /** The first word is the thing, the rest is what happened to it: {@code answer.no-longer-accepted}. */
    static String of(Class<?> event) {
        return event.getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .replaceFirst("-", ".")
                .toLowerCase(Locale.ROOT);
    }
}
