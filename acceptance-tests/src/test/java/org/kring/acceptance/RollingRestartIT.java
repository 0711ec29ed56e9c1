package org.kring.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kring.acceptance.Running.KRING;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kring.driver.Client;

/** What a new version needs: replicas end and start one after another while people work. */
@Tag("long")
class RollingRestartIT {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final int PEOPLE = 16;
    private static final int SOME = 100;

    @Test
    void while_replicas_are_restarted_one_after_another_no_request_fails_and_every_comment_is_there_once() {
        Client oost = KRING.onBehalfOf(Running.signedIn("oost").personId());
        Workplace workplace = new Workplace(
                KRING.onBehalfOf(Running.signedIn("noord").personId()), List.of(oost), "Rollende herstart", 2);
        String first = workplace.posts().getFirst();
        List<Load.Look> looks = List.of(
                new Load.Look("/api/posts/" + first, first),
                new Load.Look("/api/posts/" + workplace.posts().getLast() + "/comments?limit=5", "\"items\""),
                new Load.Look("/api/feed", "\"items\""));
        List<String> acknowledged;
        try (Load load = new Load(List.of(oost), workplace.posts(), looks, PEOPLE, Duration.ofMillis(20))) {
            for (String replica : List.of("content", "content-2")) {
                awaitSomeMoreOf(load);
                long before = KRING.part(replica).pid();
                KRING.stop(replica);
                assertThat(KRING.part(replica).runs()).isFalse();
                awaitSomeMoreOf(load);
                KRING.start(replica);
                assertThat(KRING.part(replica).pid()).isNotEqualTo(before);
            }
            awaitSomeMoreOf(load);
            acknowledged = load.stop();
            assertThat(load.failures()).isEmpty();
            assertThat(load.outcomes()).allMatch(Load.Outcome::right, "was right");
        }

        assertThat(workplace.mustHave(acknowledged)).containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    private static void awaitSomeMoreOf(Load load) {
        int soFar = load.acknowledgedSoFar();
        await().atMost(LONG)
                .untilAsserted(() ->
                        assertThat(load.acknowledgedSoFar()).as(load::lately).isGreaterThan(soFar + SOME));
    }
}
