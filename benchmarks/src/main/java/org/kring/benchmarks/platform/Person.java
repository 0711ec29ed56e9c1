package org.kring.benchmarks.platform;

import java.util.UUID;
import org.kring.driver.Client;
import org.kring.driver.Kring;
import org.kring.driver.LiveStream;

/**
 * Somebody who is signed in.
 *
 * @param browser in which they signed in
 * @param gateway asks as they do in their browser, and is what is measured
 */
public record Person(UUID id, Client browser, Http gateway) {

    static Person signedIn(Kring kring, String handle, String password) {
        Client browser = kring.signedIn(handle, password);
        return new Person(
                UUID.fromString(browser.personId()), browser, new Http(kring.url(), browser.sessionHeaders()));
    }

    /** Their open page. */
    public LiveStream live() {
        return browser.live();
    }
}
