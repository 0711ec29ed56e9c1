package org.kring.notification.live;

import java.nio.charset.StandardCharsets;

/**
 * One server-sent event.
 *
 * @param id milliseconds since 1970 at which this service heard of it: what a page that comes back names as the last it
 *     has seen, understood by every replica
 * @param data JSON on one line
 */
record Frame(long id, String event, String data) {

    byte[] bytes() {
        return ("id: " + id + "\nevent: " + event + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
    }
}
