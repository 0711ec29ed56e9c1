package org.kring.search.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry and the version of the aggregate that it shows. Records may come twice, late or out of order: after all of
 * them the entry is the same.
 */
public record Indexed(Entry entry, long version) {

    /** @return what to store instead of {@code current}; empty if nothing changes */
    public static Optional<Indexed> after(@Nullable Indexed current, Change change, long version) {
        return switch (change) {
            case Change.Remove remove -> isGone(current) ? Optional.empty() : removed(current, remove, version);
            case Change.Write write -> isGone(current) ? Optional.empty() : written(current, write.document(), version);
        };
    }

    /** The mark for something that disappears together with its parent. */
    public static Indexed gone(DocumentKey key, long version) {
        return new Indexed(new Gone(key), version);
    }

    public boolean isGone() {
        return entry instanceof Gone;
    }

    private static boolean isGone(@Nullable Indexed current) {
        return current != null && current.isGone();
    }

    private static Optional<Indexed> removed(@Nullable Indexed current, Change.Remove remove, long version) {
        long last = current == null ? version : Math.max(version, current.version);
        return Optional.of(new Indexed(new Gone(remove.key()), last));
    }

    private static Optional<Indexed> written(@Nullable Indexed current, Document document, long version) {
        if (current == null || !(current.entry instanceof Document known)) {
            return Optional.of(new Indexed(document, version));
        }
        if (version > current.version) {
            Document next = document.originKnown() ? document : document.withOriginOf(known);
            return Optional.of(new Indexed(next, version));
        }
        return document.originKnown() && !known.originKnown()
                ? Optional.of(new Indexed(known.withOriginOf(document), current.version))
                : Optional.empty();
    }
}
