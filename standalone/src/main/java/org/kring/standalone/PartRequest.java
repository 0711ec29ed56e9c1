package org.kring.standalone;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.kring.standalone.Requests.Request;
import org.kring.standalone.Requests.Verb;

/** Asks the launcher to start or stop one replica, and waits until it did. */
record PartRequest(DataDirectory data, RunState running) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(50);

    int carryOut(Request request) throws IOException {
        if (!running.apart()) {
            throw new CannotStart(
                    "Kring runs in one process. To start and stop single parts, use ./kring start --apart");
        }
        if (running.part(request.replica()).isEmpty()) {
            throw new CannotStart("There is no " + request.replica().label()
                    + " in this run of Kring. ./kring status lists what is.");
        }
        var requests = new Requests(data);
        requests.ask(request);
        var end = Instant.now().plus(PATIENCE);
        while (requests.isPending(request)) {
            if (!running.launcher().isAlive() || Instant.now().isAfter(end)) {
                throw new CannotStart("The launcher of Kring does not answer. See ./kring status");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        requests.takeFailure(request).ifPresent(why -> {
            throw new CannotStart(why);
        });
        System.out.println(request.replica().label() + (request.verb() == Verb.START ? " is ready" : " has ended"));
        return 0;
    }
}
