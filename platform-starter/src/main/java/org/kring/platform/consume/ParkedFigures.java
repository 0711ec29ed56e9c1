package org.kring.platform.consume;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * {@code kring_parked_records}: how many lie there, by the group that could not handle them. Looked up rather than
 * counted, so that every replica says the same, a restart forgets none, and a replay takes them out.
 */
class ParkedFigures implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedFigures.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final Supplier<ParkedTopics> topics;
    private final Set<String> groups;
    private volatile Map<String, Long> lying = Map.of();
    private volatile @Nullable Thread thread;

    ParkedFigures(Set<String> groups, Supplier<ParkedTopics> topics, MeterRegistry meters) {
        this.groups = Set.copyOf(groups);
        this.topics = topics;
        groups.forEach(group -> Gauge.builder("kring.parked.records", () -> lying.getOrDefault(group, 0L))
                .tag("group", group)
                .register(meters));
    }

    private void run() {
        try {
            while (isRunning()) {
                followUntilKafkaIsAway();
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException | InterruptException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void followUntilKafkaIsAway() throws InterruptedException {
        try (ParkedTopics parked = topics.get()) {
            follow(parked);
        } catch (InterruptException stopped) {
            throw stopped;
        } catch (RuntimeException away) {
            LOG.debug("what lies parked is not known: {}", away.toString());
        }
    }

    private void follow(ParkedTopics parked) throws InterruptedException {
        ParkedTopics.@Nullable Extent before = null;
        while (isRunning()) {
            ParkedTopics.Extent extent = parked.extent();
            if (!extent.equals(before)) {
                lying = count(parked, extent);
                before = extent;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private Map<String, Long> count(ParkedTopics parked, ParkedTopics.Extent extent) {
        return extent.isEmpty()
                ? Map.of()
                : parked.within(extent, groups::contains).stream()
                        .collect(Collectors.groupingBy(ParkedTopics::group, Collectors.counting()));
    }

    @Override
    public void start() {
        Thread next = Thread.ofVirtual().name("parked-figures").unstarted(this::run);
        thread = next;
        next.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
