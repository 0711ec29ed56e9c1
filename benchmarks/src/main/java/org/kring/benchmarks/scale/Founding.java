package org.kring.benchmarks.scale;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ConditionTimeoutException;
import org.kring.benchmarks.platform.Patience;
import org.kring.benchmarks.platform.Platform;
import org.kring.driver.Answer;

/**
 * What the platform makes itself, asked by its API: districts, communities, and of everything else two, the first as the
 * shape of all others and the second to compare them with. Sent again it changes nothing.
 */
record Founding(Platform platform, World world) {

    /** A service may not have heard yet of what another one has just stored. */
    private static final Duration UNTIL_ALL_HAVE_HEARD = Duration.ofMinutes(1);

    static final int FIRST_POST = 0;
    static final int FIRST_COMMENT = 1;
    static final int SECOND_POST = 10;
    static final int SECOND_COMMENT = 11;
    static final int FIRST_MEMBER = World.READER;
    static final int SECOND_MEMBER = 2;

    void found() {
        for (int district = 0; district < World.DISTRICTS; district++) {
            post(
                    World.FOUNDER,
                    "/api/districts",
                    Map.of("id", World.district(district), "name", "District " + district));
        }
        for (int person = 0; person < 2; person++) {
            post(World.READER, "/api/people", Somebody.number(person).asNewPerson());
        }
        Progress progress = new Progress("communities", world.communities());
        for (int community = 0; community < world.communities(); community++) {
            post(World.FOUNDER, "/api/communities", community(community));
            progress.at(community + 1);
        }
        for (int community = 0; community < World.OF_THE_READER; community++) {
            join(community, FIRST_MEMBER);
        }
        join(0, SECOND_MEMBER);
        tell(FIRST_POST);
        tell(FIRST_COMMENT);
        tell(SECOND_POST);
        tell(SECOND_COMMENT);
    }

    private static Map<String, Object> community(int number) {
        return Map.of(
                "id",
                World.community(number),
                "name",
                "Kring " + number,
                "purpose",
                "Wat ons bezighoudt",
                "access",
                "OPEN",
                "districtId",
                World.district(number % World.DISTRICTS));
    }

    private void join(int community, int person) {
        post(person, "/api/communities/" + World.community(community) + "/join", Map.of());
    }

    private void tell(int entry) {
        Told told = new Told(world, entry);
        String path = told.isPost() ? "/api/posts" : "/api/posts/" + World.entry(told.post()) + "/comments";
        send(told.author(), World.BEGIN.plus(World.STEP.multipliedBy(entry)).toString(), path, told.asNew());
    }

    private void post(int person, String path, Map<String, Object> body) {
        send(World.person(person), World.BEGIN.toString(), path, body);
    }

    private void send(UUID person, String at, String path, Map<String, Object> body) {
        try {
            Patience.askingEvery(Duration.ofMillis(200))
                    .atMost(UNTIL_ALL_HAVE_HEARD)
                    .until(() -> asked(person, at, path, body), Answer::succeeded);
        } catch (ConditionTimeoutException refused) {
            throw new IllegalStateException("POST " + path + " is refused: " + asked(person, at, path, body), refused);
        }
    }

    private Answer asked(UUID person, String at, String path, Map<String, Object> body) {
        return platform.onBehalfOf(person.toString())
                .header("Kring-Occurred-At", at)
                .post(path, body);
    }
}
