package org.kring.importer;

import java.util.concurrent.atomic.AtomicBoolean;
import org.kring.importer.stackexchange.StackExchangeImport;

/** Prints the summary once, also when the import was stopped with Ctrl-C. */
final class SummaryAtTheEnd {
    private final AtomicBoolean printed = new AtomicBoolean();
    private final StackExchangeImport run;

    private SummaryAtTheEnd(StackExchangeImport run) {
        this.run = run;
    }

    static SummaryAtTheEnd of(StackExchangeImport run) {
        SummaryAtTheEnd summary = new SummaryAtTheEnd(run);
        Runtime.getRuntime().addShutdownHook(new Thread(summary::printStopped, "summary"));
        return summary;
    }

    void printNow() {
        if (printed.compareAndSet(false, true)) {
            run.printSummary(System.out);
        }
    }

    private void printStopped() {
        if (!printed.get()) {
            System.out.println("Stopped before the end. Run the same command again: it goes on, nothing is doubled.");
            printNow();
        }
    }
}
