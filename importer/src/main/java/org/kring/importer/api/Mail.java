package org.kring.importer.api;

import java.time.Duration;
import java.util.Set;

/**
 * Sends calls, and for a moment after people joined is patient with services that have not heard of it yet: they learn
 * of memberships from each other's events.
 */
public final class Mail {
    private static final Set<Integer> NOT_KNOWN_YET = Set.of(403, 404);
    private static final String ASSIGNEE_NOT_KNOWN_YET = "assignee-cannot-read-board";
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final KringApi kring;
    private volatile long patientUntil = System.nanoTime();

    public Mail(KringApi kring) {
        this.kring = kring;
    }

    public void bePatientFor(Duration time) {
        patientUntil = System.nanoTime() + time.toNanos();
    }

    public Answer send(Call call) {
        Answer answer = kring.send(call);
        while (mayBeKnownSoon(answer) && System.nanoTime() < patientUntil) {
            pause();
            answer = kring.send(call);
        }
        return answer;
    }

    private static boolean mayBeKnownSoon(Answer answer) {
        return NOT_KNOWN_YET.contains(answer.status()) || answer.problem().equals(ASSIGNEE_NOT_KNOWN_YET);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportStopped("The import was interrupted.", e);
        }
    }
}
