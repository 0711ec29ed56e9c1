package org.kring.gateway.signin;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where somebody was before signing in. Only ever a path of this origin: anything else would be an open redirect. */
final class ReturnPath {

    static final String HOME = "/";
    private static final int LONGEST = 2000;

    private ReturnPath() {}

    static String of(@Nullable String asked) {
        return asked != null && isLocal(asked) && !startsOver(asked) ? asked : HOME;
    }

    /** Browsers take {@code //host}, {@code /\host} and both with tabs in between for another origin. */
    private static boolean isLocal(String path) {
        return path.length() <= LONGEST
                && path.startsWith("/")
                && !path.startsWith("//")
                && isAddress(path)
                && path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
    }

    private static boolean isAddress(String path) {
        try {
            return new URI(path).getPath() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private static boolean startsOver(String path) {
        return path.startsWith("/login") || path.startsWith("/logout") || path.startsWith("/oauth2/");
    }
}
