package org.kring.community.person;

import java.util.Locale;
import java.util.regex.Pattern;
import org.kring.platform.web.Problems;

/** The name by which people are mentioned: {@code @oost}. */
final class Handle {

    static final String SHAPE = "[a-z0-9][a-z0-9._-]{1,38}";
    static final String SHAPE_IN_WORDS =
            "must have 2 to 39 of a-z, 0-9, dot, dash and underscore, and begin with a letter or digit";
    static final int LONGEST = 39;

    private static final int ROOM_FOR_A_NUMBER = 6;
    private static final Pattern SHAPED = Pattern.compile(SHAPE);
    private static final Pattern NOT_IN_A_HANDLE = Pattern.compile("[^a-z0-9._-]+");

    private Handle() {}

    static String required(String handle) {
        if (!SHAPED.matcher(handle).matches()) {
            throw Problems.invalidField("handle", SHAPE_IN_WORDS);
        }
        return handle;
    }

    /** A handle as near to the provider's user name as its shape allows: {@code J.Jansen@x.nl} is {@code j.jansen}. */
    static String near(String userName) {
        String name = userName.toLowerCase(Locale.ROOT);
        int at = name.indexOf('@');
        String shaped = NOT_IN_A_HANDLE
                .matcher(at > 0 ? name.substring(0, at) : name)
                .replaceAll("-")
                .replaceFirst("^[._-]+", "");
        String fitting = shaped.substring(0, Math.min(shaped.length(), LONGEST - ROOM_FOR_A_NUMBER));
        return SHAPED.matcher(fitting).matches() ? fitting : "person" + fitting;
    }
}
