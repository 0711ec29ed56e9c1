package org.kring.importer.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.kring.importer.api.Answer;
import org.kring.importer.api.Call;
import org.kring.importer.api.KringApi;
import org.kring.importer.api.Mail;

/** Does what the demo's people do, and says so if Kring refuses it. */
final class Deeds {
    private static final int CONFLICT = 409;
    private static final String HANDLE_TAKEN = "handle-taken";

    private final Mail mail;
    private final PrintStream messages;
    private final Map<String, UUID> others = new HashMap<>();
    private int refused;

    Deeds(KringApi kring, PrintStream messages) {
        this.mail = new Mail(kring);
        this.messages = messages;
    }

    /** A conflict means that it was done before and that somebody has gone on from there. */
    void send(Call call) {
        judge(call, mail.send(call));
    }

    private void judge(Call call, Answer answer) {
        if (!answer.ok() && answer.status() != CONFLICT) {
            refused++;
            messages.println(call.method() + " " + call.path() + ": " + answer.reason());
        }
    }

    /** Whoever signed in before they were hired has the handle already, under another id: then it is them. */
    void hire(String handle, Call call) {
        Answer answer = mail.send(call);
        if (answer.problem().equals(HANDLE_TAKEN)) {
            mail.send(Call.get("/api/people?q=" + handle))
                    .json()
                    .path("items")
                    .valueStream()
                    .filter(person -> person.path("handle").asString("").equals(handle))
                    .forEach(person -> others.put(
                            handle, UUID.fromString(person.path("personId").asString(""))));
        } else {
            judge(call, answer);
        }
    }

    UUID person(String handle) {
        return others.getOrDefault(handle, DemoIds.person(handle));
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
