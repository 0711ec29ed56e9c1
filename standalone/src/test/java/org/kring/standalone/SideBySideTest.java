package org.kring.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SideBySideTest {

    private static final EnumSet<Part> ALL = EnumSet.complementOf(EnumSet.of(Part.POSTGRESQL));

    private final List<Replica> begun = new CopyOnWriteArrayList<>();
    private final List<Replica> answering = new CopyOnWriteArrayList<>();

    @Test
    void every_replica_starts_once_and_after_all_that_it_needs() {
        var replicas = Replicas.parse("community=2,content=2");

        new SideBySide(replicas, replica -> {
                    assertThat(answering)
                            .containsAll(replica.part().needs().stream()
                                    .flatMap(needed -> replicas.of(needed).stream())
                                    .toList());
                    answering.add(replica);
                })
                .start(ALL, 3);

        assertThat(answering)
                .containsExactlyInAnyOrderElementsOf(replicas.all().stream()
                        .filter(replica -> ALL.contains(replica.part()))
                        .toList());
    }

    @Test
    void what_does_not_need_each_other_starts_at_once() {
        var together = new CountDownLatch(2);

        starting(replica -> {
                    if (replica.part() == Part.CONTENT || replica.part() == Part.BOARD) {
                        together.countDown();
                        waitFor(together);
                    }
                })
                .start(ALL, 2);

        assertThat(together.getCount()).isZero();
    }

    @Test
    void what_runs_already_is_not_waited_for() {
        starting(answering::add).start(EnumSet.of(Part.CONTENT, Part.BOARD), 1);

        assertThat(answering).containsExactly(Replica.firstOf(Part.CONTENT), Replica.firstOf(Part.BOARD));
    }

    @Test
    void the_first_failure_is_told_while_others_still_start_and_nothing_more_begins() {
        var failure = new CannotStart("kafka did not start: no room");
        var told = new CountDownLatch(1);
        var starts = starting(replica -> {
            if (replica.part() == Part.KAFKA) {
                throw failure;
            }
            waitFor(told);
        });

        assertThatThrownBy(() -> starts.start(ALL, 1)).isSameAs(failure);

        assertThat(begun).extracting(Replica::part).isSubsetOf(Part.KAFKA, Part.ELASTICSEARCH);
        told.countDown();
    }

    private SideBySide starting(Consumer<Replica> start) {
        return new SideBySide(Replicas.ONE_EACH, replica -> {
            begun.add(replica);
            start.accept(replica);
        });
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
