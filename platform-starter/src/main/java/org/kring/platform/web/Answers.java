package org.kring.platform.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

/** The answers that all services give in the same shape. */
public final class Answers {

    private Answers() {}

    /** What a client needs to know of the thing it created or changed. */
    public record Created(UUID id, long version) {}

    /** 201 with {@code Location}, {@code ETag} and {@code {id, version}}. */
    public static ResponseEntity<Created> created(String path, UUID id, long version) {
        return ResponseEntity.created(URI.create(path)).eTag(eTag(version)).body(new Created(id, version));
    }

    /** 200 with the new version after a change. */
    public static ResponseEntity<Created> changed(UUID id, long version) {
        return ResponseEntity.ok().eTag(eTag(version)).body(new Created(id, version));
    }

    /**
     * 200 with a versioned thing. The version is for {@code If-Match}; a reader that asks with {@code If-None-Match}
     * gets the whole answer, because counts in it change without a new version.
     */
    public static <T> ResponseEntity<T> read(long version, T body) {
        return ResponseEntity.ok().header("ETag", eTag(version)).body(body);
    }

    public static ResponseEntity<Void> noContent() {
        return ResponseEntity.noContent().build();
    }

    private static String eTag(long version) {
        return "\"" + version + "\"";
    }
}
