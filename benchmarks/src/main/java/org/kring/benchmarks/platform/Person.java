package org.kring.benchmarks.platform;

import java.io.IOException;
import java.util.UUID;

/**
 * Somebody who is signed in.
 *
 * @param gateway asks as they do in their browser
 */
public record Person(UUID id, Http gateway) {

    static Person signedIn(String url, String handle, String password) throws IOException, InterruptedException {
        Http gateway = new Http(url, SignIn.with(url, handle, password));
        return new Person(
                UUID.fromString(gateway.getJson("/api/me").get("personId").stringValue()), gateway);
    }

    /** Their open page. */
    public LiveStream live() throws IOException, InterruptedException {
        return new LiveStream(gateway.request("/api/live"));
    }
}
