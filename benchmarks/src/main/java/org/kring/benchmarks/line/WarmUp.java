package org.kring.benchmarks.line;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.kring.benchmarks.measure.Compiling;
import org.kring.benchmarks.measure.Rounds;
import org.kring.benchmarks.measure.Work;
import org.kring.benchmarks.platform.Http;
import org.kring.driver.Pause;

/**
 * What people do all day, by ever more of them, before anything is measured, until Java's compilers have little left to do:
 * on few processors they take more than half of them at first, in all services at once.
 */
final class WarmUp {

    private static final Duration SPELL = Duration.ofSeconds(20);
    private static final Duration MOMENT = Duration.ofSeconds(2);
    private static final double LITTLE = 0.1;
    private static final int FEW = 4;
    /** As long as so many contestants of a line. */
    private static final int LONGEST = 10;

    private final Stage stage;
    private final String comment = CommentsLine.json(new Words(3).text(30));
    private final List<Work> day;

    WarmUp(Stage stage) {
        this.stage = stage;
        this.day = List.of(
                person -> get(person, "/api/feed?limit=20"),
                person -> get(person, "/api/posts/" + stage.post(person)),
                person -> stage.person(person).gateway().post(CommentsLine.path(stage, person), comment),
                person -> get(person, "/api/posts/" + stage.post(person) + "/comments"),
                person -> get(person, "/api/notifications"),
                person -> get(person, "/api/search?limit=20&q=" + new Words(person).word()),
                person -> stage.platform()
                        .direct("content", stage.person(person))
                        .get("/api/posts/" + stage.post(person + 1)),
                person -> get(person, "/api/boards/" + stage.board()));
    }

    void untilLittleIsCompiled() throws Exception {
        Duration longest = stage.extent().warmUp().multipliedBy(LONGEST);
        long begin = System.nanoTime();
        Spell spell;
        int people = FEW;
        do {
            spell = spell(people);
            System.out.printf(
                    "  %d people, %,.0f requests a second, compilers take %.0f %% of the processors%n",
                    people, spell.perSecond(), 100 * spell.compiling());
            people = Math.min(Stage.PEOPLE, 2 * people);
        } while ((people < Stage.PEOPLE || spell.compiling() > LITTLE)
                && System.nanoTime() - begin < longest.toNanos());
    }

    private record Spell(double perSecond, double compiling) {}

    private Spell spell(int people) throws Exception {
        Compiling compiling = Compiling.in(stage.platform().cpu(Map.of()));
        long days = Rounds.operations(this::day, people, SPELL);
        return new Spell((double) days * day.size() / SPELL.toSeconds(), compiling.shareOfProcessors());
    }

    /** Whoever is told to come back in a moment, by a server that is not yet up to a crowd, does. */
    private void day(int person) throws Exception {
        for (Work part : day) {
            try {
                part.once(person);
            } catch (Http.NotNow refusal) {
                Pause.of(MOMENT);
            }
        }
    }

    private void get(int person, String path) throws Exception {
        stage.person(person).gateway().get(path);
    }
}
