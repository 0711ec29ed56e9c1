package org.kring.notification.inbox;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The sentence of a notification in the language of its reader. */
final class NotificationTexts {

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private NotificationTexts() {}

    static String text(NotificationKind kind, @Nullable String actor, String title, Language language) {
        ResourceBundle words = ResourceBundle.getBundle("notification-texts", language.locale(), EXACTLY);
        String who = actor == null ? words.getString("somebody") : actor;
        return new MessageFormat(words.getString(kind.name()), language.locale()).format(new Object[] {who, title});
    }
}
