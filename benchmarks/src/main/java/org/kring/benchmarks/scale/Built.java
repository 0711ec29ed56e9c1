package org.kring.benchmarks.scale;

import org.kring.benchmarks.platform.Http;
import org.kring.benchmarks.platform.Platform;
import tools.jackson.databind.JsonNode;

/** A world and the platform that holds it, as its reader sees it. */
record Built(Platform platform, World world) {

    private static final int LARGEST_PAGE = 100;

    /**
     * Past the gateway, whose share is the same whatever is stored and would hide what is not.
     */
    Http reading(String service) {
        return platform.direct(service, World.person(World.READER));
    }

    /** The cursor behind so many items of a list, come to as people come to it: page after page. */
    String cursorBehind(int items, String service, String list) throws Exception {
        String cursor = "";
        for (int behind = 0; behind < items; ) {
            int limit = Math.min(LARGEST_PAGE, items - behind);
            JsonNode page =
                    reading(service).getJson(list + "limit=" + limit + (cursor.isEmpty() ? "" : "&after=" + cursor));
            cursor = page.get("next").stringValue();
            behind += limit;
        }
        return cursor;
    }
}
