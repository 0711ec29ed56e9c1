package org.kring.importer.demo;

import java.io.PrintStream;
import java.time.Duration;
import org.kring.importer.api.Answer;
import org.kring.importer.api.Call;
import org.kring.importer.api.KringApi;
import org.kring.importer.api.Mail;

/** Does what the demo's people do, and says so if Kring refuses it. */
final class Deeds {
    private static final int CONFLICT = 409;

    private final Mail mail;
    private final PrintStream messages;
    private int refused;

    Deeds(KringApi kring, PrintStream messages) {
        this.mail = new Mail(kring);
        this.messages = messages;
    }

    /** A conflict means that it was done before and that somebody has gone on from there. */
    void send(Call call) {
        Answer answer = mail.send(call);
        if (!answer.ok() && answer.status() != CONFLICT) {
            refused++;
            messages.println(call.method() + " " + call.path() + ": " + answer.reason());
        }
    }

    void bePatientFor(Duration time) {
        mail.bePatientFor(time);
    }

    void say(String message) {
        messages.println(message);
    }

    int refused() {
        return refused;
    }
}
