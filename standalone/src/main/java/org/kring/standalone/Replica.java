package org.kring.standalone;

import java.util.Optional;

/** One process of a part. The first bears the part's name, the others are numbered: content, content-2, content-3. */
record Replica(Part part, int number) {

    private static final int FIRST = 1;

    static Replica firstOf(Part part) {
        return new Replica(part, FIRST);
    }

    /** The name in commands, in files and in the status. */
    String label() {
        return number == FIRST ? part.label() : part.label() + "-" + number;
    }

    static Optional<Replica> labelled(String label) {
        for (var part : Part.values()) {
            for (int number = FIRST; number <= Replicas.MOST; number++) {
                var replica = new Replica(part, number);
                if (replica.label().equals(label)) {
                    return Optional.of(replica);
                }
            }
        }
        return Optional.empty();
    }
}
