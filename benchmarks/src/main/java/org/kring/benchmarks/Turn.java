package org.kring.benchmarks;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kring.benchmarks.line.LineResult;

/** What came of a line that had its turn, and no longer than it may have. */
sealed interface Turn {

    /** For putting back what the line stopped. */
    Duration TO_TIDY_UP = Duration.ofMinutes(4);

    record Measured(LineResult result) implements Turn {}

    /** Whatever it was, an error of Java included: the next line may do without what this one lacked. */
    record Failed(Throwable why) implements Turn {}

    static Turn of(Callable<LineResult> line, Duration atMost) throws InterruptedException {
        return of(line, atMost, TO_TIDY_UP);
    }

    /** In a virtual thread: there a read from a database, too, can be interrupted. */
    static Turn of(Callable<LineResult> line, Duration atMost, Duration toTidyUp) throws InterruptedException {
        var task = new FutureTask<>(line);
        Thread thread = Thread.ofVirtual().start(task);
        try {
            return new Measured(task.get(atMost.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException failure) {
            return new Failed(failure.getCause() == null ? failure : failure.getCause());
        } catch (TimeoutException late) {
            task.cancel(true);
            boolean ended = thread.join(toTidyUp);
            return new Failed(new TimeoutException("was given up after %d s%s"
                    .formatted(
                            atMost.toSeconds(),
                            ended ? "" : ", and went on in spite of it: what follows is disturbed")));
        }
    }
}
