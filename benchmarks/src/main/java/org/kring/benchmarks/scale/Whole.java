package org.kring.benchmarks.scale;

import java.sql.SQLException;
import java.util.List;
import org.kring.benchmarks.platform.Platform;
import org.kring.benchmarks.platform.SearchIndex;

/** Counts what was built where it is read: a world that lacks something is not measured. */
record Whole(Platform platform, World world) {

    private static final List<String> WITH_COPIES = List.of("content", "board", "search", "notification");

    void require() throws Exception {
        require("profiles", world.people(), count("community", "person_profile"));
        require(
                "members",
                world.members(),
                count("community", "membership where community_id = '" + World.community(0) + "'"));
        require("posts", world.posts(), count("content", "post"));
        require("comments", world.comments(), count("content", "comment"));
        for (String service : WITH_COPIES) {
            require("people known to " + service, world.people(), count(service, "person_copy"));
            require("memberships known to " + service, world.members(), count(service, "membership_copy"));
        }
        platform.at("elasticsearch").post("/kring/_refresh", "");
        require(
                "documents found",
                (long) world.people() + world.entries(),
                SearchIndex.searched(platform).documents());
    }

    private static void require(String what, long atLeast, long found) {
        if (found < atLeast) {
            throw new IllegalStateException("%,d %s, where there should be %,d".formatted(found, what, atLeast));
        }
    }

    private long count(String service, String what) throws SQLException {
        try (var database = platform.database(service);
                var statement = database.createStatement();
                var row = statement.executeQuery("select count(*) from " + what)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** What PostgreSQL does by itself some minutes after so much was written. */
    void vacuum() throws SQLException {
        for (String service : List.of("community", "content", "board", "search", "notification")) {
            try (var database = platform.database(service);
                    var statement = database.createStatement()) {
                statement.execute("vacuum (analyze)");
            }
        }
    }
}
