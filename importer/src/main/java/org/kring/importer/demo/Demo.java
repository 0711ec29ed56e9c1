package org.kring.importer.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import org.kring.importer.api.ImportStopped;
import org.kring.importer.api.KringApi;

/** Fills in the small invented organisation, as its people would have done it themselves. */
public final class Demo {
    private static final Duration UNTIL_ALL_KNOW_WHO_IS_WHERE = Duration.ofMinutes(1);

    private final Deeds deeds;

    /** @param messages where progress and complaints go */
    public Demo(KringApi kring, PrintStream messages) {
        this.deeds = new Deeds(kring, messages);
    }

    /** @throws ImportStopped if something was refused that nobody did before */
    public void run() {
        Instant today = Instant.now();
        Organisation organisation = new DemoFile("organisation.yml").as(Organisation.class);
        new Founding(deeds, organisation, today).run();
        deeds.bePatientFor(UNTIL_ALL_KNOW_WHO_IS_WHERE);
        new Talking(deeds, today).run(new DemoFile("conversations.yml").as(Organisation.Conversations.class));
        new Working(deeds, today).run(new DemoFile("boards.yml").as(Organisation.Boards.class));
        if (deeds.refused() > 0) {
            throw new ImportStopped("The demo is not complete: " + deeds.refused() + " things were refused.");
        }
        deeds.say("The demo organisation is there.");
    }
}
