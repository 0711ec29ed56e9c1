package org.kring.importer.api;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request to Kring.
 *
 * @param body written as JSON, null for none
 * @param onBehalfOf the person it counts for, null for the importer itself
 * @param occurredAt when it really happened, null for now
 * @param ifVersion refused with 412 unless the thing has this version
 */
public record Call(
        String method,
        String path,
        @Nullable Object body,
        @Nullable UUID onBehalfOf,
        @Nullable Instant occurredAt,
        OptionalLong ifVersion) {

    public static Call post(String path, Object body) {
        return new Call("POST", path, body, null, null, OptionalLong.empty());
    }

    public static Call put(String path, Object body) {
        return new Call("PUT", path, body, null, null, OptionalLong.empty());
    }

    /** For what the path alone says, such as a reaction. */
    public static Call put(String path) {
        return new Call("PUT", path, null, null, null, OptionalLong.empty());
    }

    public static Call get(String path) {
        return new Call("GET", path, null, null, null, OptionalLong.empty());
    }

    public Call by(UUID person) {
        return new Call(method, path, body, person, occurredAt, ifVersion);
    }

    public Call at(Instant time) {
        return new Call(method, path, body, onBehalfOf, time, ifVersion);
    }

    public Call ifVersion(long version) {
        return new Call(method, path, body, onBehalfOf, occurredAt, OptionalLong.of(version));
    }
}
