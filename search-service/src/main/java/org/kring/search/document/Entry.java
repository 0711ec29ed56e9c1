package org.kring.search.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What the index keeps under a key. Something deleted leaves a mark behind, because Elasticsearch forgets the version
 * of a deleted document after a minute and would take an old record for a new one.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Document.class, name = Entry.LIVE),
    @JsonSubTypes.Type(value = Gone.class, name = Entry.GONE)
})
public sealed interface Entry permits Document, Gone {

    String LIVE = "live";
    String GONE = "gone";

    DocumentKey key();
}
