package org.kring.platform.command;

import java.util.OptionalLong;

/**
 * The version that a client has seen, from its {@code If-Match} header. Without one a concurrent change is decided
 * again on fresh state.
 */
public record IfMatch(OptionalLong version) {

    public static final IfMatch ANY = new IfMatch(OptionalLong.empty());

    public static IfMatch version(long version) {
        return new IfMatch(OptionalLong.of(version));
    }

    boolean isAny() {
        return version.isEmpty();
    }
}
