package org.kring.board;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Many who do something at the same moment. */
public final class Crowd {

    private Crowd() {}

    /** Each on a thread of its own, all let go at once; the answers in the order of the inputs. */
    public static <T, R> List<R> atOnce(List<T> inputs, Function<T, R> deed) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<R>> answers = inputs.stream()
                    .map(input -> threads.submit(() -> {
                        start.await();
                        return deed.apply(input);
                    }))
                    .toList();
            start.countDown();
            return answers.stream().map(Crowd::result).toList();
        }
    }

    private static <R> R result(Future<R> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
