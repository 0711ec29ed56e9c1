package org.kring.importer.stackexchange;

import java.util.OptionalLong;
import java.util.UUID;
import org.kring.importer.api.NamedIds;

/** What the things of one dump are called in Kring, the same in every run. */
record DumpIds(NamedIds ids) {

    /** Two dumps that go into communities of different names never share anything. */
    static DumpIds of(String community) {
        return new DumpIds(NamedIds.ofSource("stackexchange/" + community));
    }

    UUID community() {
        return ids.of("community", "");
    }

    UUID post(long postId) {
        return ids.of("post", postId);
    }

    UUID comment(long commentId) {
        return ids.of("comment", commentId);
    }

    UUID person(long userId) {
        return ids.of("user", userId);
    }

    /** Stands for everybody whose account was deleted before the dump was made. */
    UUID standIn() {
        return ids.of("user", "deleted");
    }

    UUID person(OptionalLong userId, Census census) {
        return userId.isPresent() && census.knows(userId.getAsLong()) ? person(userId.getAsLong()) : standIn();
    }
}
