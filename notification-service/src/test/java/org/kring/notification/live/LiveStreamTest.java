package org.kring.notification.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kring.notification.inbox.Language;
import org.kring.platform.passport.Caller;

class LiveStreamTest {

    private final ByteArrayOutputStream page = new ByteArrayOutputStream();

    @Test
    void a_page_is_told_when_to_come_back_and_then_what_waits() throws Exception {
        LiveStream stream = stream(Duration.ofSeconds(15), Duration.ofMillis(200));
        stream.offer(() -> Optional.of(new Frame(7, "post.published", "{}")));
        stream.offer(Optional::empty);

        stream.writeTo(page);

        assertThat(page.toString(UTF_8)).startsWith("retry: 2000\n\nid: 7\nevent: post.published\ndata: {}\n\n");
    }

    @Test
    void silence_is_broken_by_heartbeats() throws Exception {
        stream(Duration.ofMillis(20), Duration.ofMillis(300)).writeTo(page);

        assertThat(page.toString(UTF_8)).contains(": still here\n\n: still here\n\n");
    }

    @Test
    void a_page_that_does_not_keep_up_is_dropped_and_never_waited_for() throws Exception {
        LiveStream stream = stream(Duration.ofSeconds(15), Duration.ofMinutes(10));
        for (int i = 0; i < 4; i++) {
            stream.offer(() -> Optional.of(new Frame(7, "post.published", "{}")));
        }

        stream.writeTo(page);

        assertThat(page.toString(UTF_8)).doesNotContain("post.published");
    }

    private static LiveStream stream(Duration heartbeat, Duration lifetime) {
        LiveReader reader =
                new LiveReader(new Caller(UUID.randomUUID(), Set.of("member"), null, Instant.EPOCH), Map::of);
        return new LiveStream(
                reader, Language.DUTCH, new LiveSettings(heartbeat, lifetime, Duration.ofSeconds(2), 3, 20));
    }
}
