package org.kring.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PartLogsTest {

    private final PartLogs logs = new PartLogs();

    @Test
    void what_nobody_claims_is_the_launchers() {
        assertThat(logs.getDiscriminatingValue(new LoggingEvent())).isEqualTo("kring");
    }

    @Test
    void threads_of_both_kinds_belong_to_the_part_of_the_thread_that_started_them() {
        var seen = new CompletableFuture<String>();

        Thread.ofPlatform().start(() -> {
            PartLogs.belongTo(Part.SEARCH);
            Thread.ofPlatform()
                    .start(() -> Thread.ofVirtual()
                            .start(() -> seen.complete(logs.getDiscriminatingValue(new LoggingEvent()))));
        });

        assertThat(seen.join()).isEqualTo("search");
    }
}
