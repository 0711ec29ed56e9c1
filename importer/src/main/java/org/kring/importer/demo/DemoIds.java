package org.kring.importer.demo;

import java.util.UUID;
import org.kring.importer.api.NamedIds;

/** The ids of the demo's things, the same on every machine. */
final class DemoIds {
    private static final NamedIds IDS = NamedIds.ofSource("demo");

    private DemoIds() {}

    static UUID district(String name) {
        return IDS.of("district", name);
    }

    static UUID team(String name) {
        return IDS.of("team", name);
    }

    static UUID person(String handle) {
        return IDS.of("person", handle);
    }

    static UUID community(String key) {
        return IDS.of("community", key);
    }

    static UUID post(String key) {
        return IDS.of("post", key);
    }

    /** @param place where it stands under its post: 1, or 1.2 for the second reply to the first comment */
    static UUID comment(String post, String place) {
        return IDS.of("comment", post + "/" + place);
    }

    static UUID board(String key) {
        return IDS.of("board", key);
    }

    static UUID column(String board, String key) {
        return IDS.of("column", board + "/" + key);
    }

    static UUID card(String board, String column, int place) {
        return IDS.of("card", board + "/" + column + "/" + place);
    }
}
