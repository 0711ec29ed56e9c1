package org.kring.standalone;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Starts parts beside each other, each as soon as what it needs answers. */
final class SideBySide {

    private final Replicas replicas;
    private final Consumer<Replica> start;
    private final Map<Part, CompletableFuture<Void>> started = new EnumMap<>(Part.class);
    private final CompletableFuture<Void> failed = new CompletableFuture<>();

    /** @param start returns once the replica answers */
    SideBySide(Replicas replicas, Consumer<Replica> start) {
        this.replicas = replicas;
        this.start = start;
    }

    /**
     * Returns when all answer. Throws what the first that failed threw, and begins with no other after that.
     *
     * @param parts all that do not run yet
     * @param atOnce how many may be starting at any time, besides Elasticsearch, which takes longest
     */
    void start(EnumSet<Part> parts, int atOnce) {
        var workers = Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().daemon().name("start-", 1).factory());
        try {
            for (var part : parts) {
                started.put(part, started(part, part == Part.ELASTICSEARCH ? SideBySide::inThreadOfItsOwn : workers));
            }
            CompletableFuture.anyOf(failed, all(started.values())).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            workers.shutdown();
        }
    }

    private CompletableFuture<Void> started(Part part, Executor executor) {
        var needed = all(part.needs().stream().flatMap(this::underWay).toList());
        return all(replicas.of(part).stream()
                .map(replica -> needed.thenRunAsync(() -> startUnlessAnyFailed(replica), executor))
                .toList());
    }

    /** What is not among them runs already. */
    private Stream<CompletableFuture<Void>> underWay(Part part) {
        return Stream.ofNullable(started.get(part));
    }

    private void startUnlessAnyFailed(Replica replica) {
        if (failed.isDone()) {
            return;
        }
        try {
            start.accept(replica);
        } catch (RuntimeException e) {
            failed.completeExceptionally(e);
            throw e;
        }
    }

    private static CompletableFuture<Void> all(Collection<CompletableFuture<Void>> starts) {
        return CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new));
    }

    private static void inThreadOfItsOwn(Runnable work) {
        Thread.ofPlatform().daemon().name("start-elasticsearch").start(work);
    }
}
