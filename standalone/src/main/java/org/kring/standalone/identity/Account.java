package org.kring.standalone.identity;

import java.util.List;
import java.util.regex.Pattern;

/** Somebody who can sign in. Roles are what the gateway reads: {@code admin}, {@code guest}, {@code importer}. */
record Account(String handle, String name, String email, String passwordHash, List<String> roles) {

    private static final Pattern HANDLE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    Account {
        if (!isHandle(handle)) {
            throw new IllegalArgumentException("A handle has 1 to 64 small letters, digits, dots, dashes");
        }
        roles = List.copyOf(roles);
    }

    static boolean isHandle(String text) {
        return HANDLE.matcher(text).matches();
    }
}
