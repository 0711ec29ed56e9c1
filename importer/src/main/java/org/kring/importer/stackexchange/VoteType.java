package org.kring.importer.stackexchange;

/** What Kring makes of a vote. */
enum VoteType {
    /** Tells when an answer was accepted. */
    ACCEPTED,
    /** A like, if the dump says whose; they never do for up-votes. */
    UP,
    /** A star on a question, the one vote that dumps give a name: a like. */
    FAVOURITE,
    OTHER;

    static VoteType of(Row vote) {
        return switch ((int) vote.requiredNumber("VoteTypeId")) {
            case 1 -> ACCEPTED;
            case 2 -> UP;
            case 5 -> FAVOURITE;
            default -> OTHER;
        };
    }

    boolean isTaken() {
        return this == UP || this == FAVOURITE;
    }
}
