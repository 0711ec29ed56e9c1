package org.kring.benchmarks.scale;

import java.util.function.IntPredicate;

/** Numbers from 0 in equal parts, each stored whole or not at all, one after the other. */
record Chunks(int all, int size) {

    int count() {
        return Math.ceilDiv(all, size);
    }

    int from(int chunk) {
        return chunk * size;
    }

    /** Exclusive. */
    int to(int chunk) {
        return Math.min(all, from(chunk) + size);
    }

    /**
     * @param stored whether a number is; if it is, so is everything before its part
     * @return the first part that is not; as many as there are if all of them are
     */
    int firstMissing(IntPredicate stored) {
        int known = 0;
        int missing = count();
        while (known < missing) {
            int middle = (known + missing) / 2;
            if (stored.test(to(middle) - 1)) {
                known = middle + 1;
            } else {
                missing = middle;
            }
        }
        return missing;
    }
}
