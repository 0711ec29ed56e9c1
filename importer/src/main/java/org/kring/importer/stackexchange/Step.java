package org.kring.importer.stackexchange;

import java.time.Instant;
import java.util.UUID;
import org.kring.importer.api.Call;

/**
 * One act of one person that Kring is told of.
 *
 * @param thing the post or comment that it makes, edits or is about; without it there is nothing to do
 * @param on what has to be there for it to be made: the question for an answer, otherwise the thing itself
 */
record Step(Kind kind, What what, Place place, Instant at, UUID thing, UUID on, Call call) {

    /** In the order in which acts of the same moment happened. */
    enum Kind {
        MAKE,
        EDIT,
        ACCEPT,
        REACT
    }
}
