package org.kring.community.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.community.words.Words;
import org.kring.platform.database.Conditions;

/** Which people a list is of. */
record PersonFilter(
        @Nullable String q,
        @Nullable UUID district,
        @Nullable String expertise) {

    /** Letters of a beginning that few names and words have. */
    private static final int TELLING = 3;

    boolean fitsFew() {
        return Words.longest(q) >= TELLING || Words.longest(expertise) >= TELLING;
    }

    Conditions conditions() {
        return new Conditions("true")
                .and("p.words @@ to_tsquery('simple', :words)", "words", Words.beginningsOf(q, ""))
                .and("p.words @@ to_tsquery('simple', :skills)", "skills", Words.beginningsOf(expertise, "B"))
                .and("p.district_id = :district", "district", district);
    }
}
