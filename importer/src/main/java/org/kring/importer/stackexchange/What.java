package org.kring.importer.stackexchange;

/** The things of a dump that the summary counts. */
enum What {
    PERSON("people"),
    QUESTION("questions"),
    ANSWER("answers"),
    COMMENT("comments"),
    ACCEPTED_ANSWER("accepted answers"),
    REVISION("revisions, first versions included"),
    VOTE("votes"),
    TAG("tags"),
    EVENT("other events"),
    PAGE("other pages"),
    ROW("rows");

    private final String plural;

    What(String plural) {
        this.plural = plural;
    }

    String plural() {
        return plural;
    }
}
