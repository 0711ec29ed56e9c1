package org.kring.importer.stackexchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.kring.importer.api.ImportStopped;

/** A few hands that work side by side. */
final class Workers implements AutoCloseable {
    private final ExecutorService hands;

    Workers(int count) {
        hands = Executors.newFixedThreadPool(count, Thread.ofVirtual().factory());
    }

    /** Returns when all is done; the first failure stops the rest. */
    <T> void each(Collection<T> things, Consumer<T> work) {
        List<Future<Void>> running = new ArrayList<>();
        for (T thing : things) {
            Callable<Void> task = () -> {
                work.accept(thing);
                return null;
            };
            running.add(hands.submit(task));
        }
        try {
            for (Future<Void> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            running.forEach(one -> one.cancel(true));
            throw e.getCause() instanceof ImportStopped stopped ? stopped : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportStopped("The import was interrupted.", e);
        }
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
