package org.kring.driver;

import tools.jackson.databind.JsonNode;

/**
 * A part of the platform as {@code ./kring status --json} lists it.
 *
 * @param pid its process, which may have children; 0 where it does not run
 * @param health what it says of itself
 */
public record Part(String name, long pid, int port, String health) {

    static Part of(JsonNode status) {
        return new Part(
                status.get("name").stringValue(),
                status.get("pid").asLong(0),
                status.get("port").intValue(),
                status.get("health").stringValue());
    }

    public boolean runs() {
        return pid != 0;
    }

    public boolean isUp() {
        return health.equals("UP");
    }

    /** Past the gateway: for operators' requests, and for servers that ask nobody who they are. */
    public String url() {
        return "http://" + address();
    }

    public String address() {
        return "127.0.0.1:" + port;
    }
}
