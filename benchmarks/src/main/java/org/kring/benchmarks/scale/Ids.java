package org.kring.benchmarks.scale;

import java.util.UUID;

/** Ids by number, of version 7 like those of the platform: things that were made one after the other lie together. */
final class Ids {

    private static final long BEGIN_MILLIS = 1_577_865_600_000L;
    private static final long STEP_MILLIS = 100;

    /** Of what. */
    enum Kind {
        DISTRICT(0),
        COMMUNITY(1),
        PERSON(2),
        ENTRY(3);

        private final int number;

        Kind(int number) {
            this.number = number;
        }
    }

    private Ids() {}

    static UUID of(Kind kind, int number) {
        long millis = BEGIN_MILLIS + number * STEP_MILLIS;
        long chance = mixed(number * 4L + kind.number);
        return new UUID((millis << 16) | 0x7000 | kind.number, (chance >>> 2) | Long.MIN_VALUE);
    }

    /** Scatters numbers as chance would: the last step of SplittableRandom. */
    static long mixed(long number) {
        long bits = (number + 0x9e3779b97f4a7c15L) * 0xbf58476d1ce4e5b9L;
        bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
        return bits ^ (bits >>> 31);
    }
}
