package org.kring.benchmarks.scale;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.kring.benchmarks.line.Extent;

/**
 * Who and what there is, by number: the same in every run, so that a build that was broken off knows from what is stored
 * what it has to do yet. Pure arithmetic; nothing here is stored anywhere.
 *
 * @param members of the one large community
 * @param entries posts and comments, in the order of their telling
 * @param stirred how many comments the last post has, the newest entries of all
 */
record World(int people, int members, int communities, int entries, int stirred) {

    static final int DISTRICTS = 5;
    /** In so many communities the reader is. */
    static final int OF_THE_READER = 10;

    static final int READER = 0;
    static final int FOUNDER = 1;

    /** Nobody has a name like this one. */
    static final int RARE_NAME = 7;

    static final Instant BEGIN = Instant.parse("2020-01-01T08:00:00Z");
    private static final int ENTRIES_PER_POST = 10;
    private static final int BY_THE_READER = 2 * ENTRIES_PER_POST;
    static final Duration STEP = Duration.ofSeconds(90);

    /** As large as the extent has it. */
    static World of(Extent extent) {
        return new World(
                extent.scaled(400_000),
                extent.scaled(73_000),
                extent.scaled(1_000),
                extent.scaled(1_000_000),
                extent.scaled(20_000));
    }

    /** What grows with the logarithm hardly differs in it, what grows with the past is a tenth. */
    World tenth() {
        return new World(people / 10, members / 10, communities / 10, entries / 10, stirred / 10);
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "%,d people, %d districts, %,d communities, %,d members of one of them, %,d posts and comments of which %,d under one post",
                people,
                DISTRICTS,
                communities,
                members,
                entries,
                stirred);
    }

    static UUID district(int number) {
        return Ids.of(Ids.Kind.DISTRICT, number);
    }

    /** Number 0 is the large one. */
    static UUID community(int number) {
        return Ids.of(Ids.Kind.COMMUNITY, number);
    }

    static UUID person(int number) {
        return Ids.of(Ids.Kind.PERSON, number);
    }

    static UUID entry(int number) {
        return Ids.of(Ids.Kind.ENTRY, number);
    }

    /** The post that everybody comments on, written by the reader. */
    int stirringPost() {
        return entries - stirred - 1;
    }

    boolean isPost(int entry) {
        return entry == stirringPost() || (entry < stirringPost() && entry % ENTRIES_PER_POST == 0);
    }

    int posts() {
        return Math.ceilDiv(stirringPost(), ENTRIES_PER_POST) + 1;
    }

    int comments() {
        return entries - posts();
    }

    /** Of a comment: people speak about what was written lately. */
    int postOf(int comment) {
        if (comment > stirringPost()) {
            return stirringPost();
        }
        int latest = comment / ENTRIES_PER_POST;
        return (latest - Math.floorMod(Ids.mixed(comment), Math.min(latest + 1, 5))) * ENTRIES_PER_POST;
    }

    int communityOf(int post) {
        int number = post / ENTRIES_PER_POST;
        return post == stirringPost() || number % 2 == 0 ? 0 : 1 + (number / 2) % (communities - 1);
    }

    /** The number of a person. Members of the large community write everything, the reader the first and the last post. */
    int authorOf(int entry) {
        return entry < BY_THE_READER || entry == stirringPost() ? READER : Math.floorMod(Ids.mixed(entry), members);
    }

    /** Years ago, and what was said under the last post just now: so that its author is told of it. */
    Instant at(int entry, Instant now) {
        return entry < stirringPost()
                ? BEGIN.plus(STEP.multipliedBy(entry))
                : now.plusNanos((entry * 1_000L) % 10_000_000);
    }
}
