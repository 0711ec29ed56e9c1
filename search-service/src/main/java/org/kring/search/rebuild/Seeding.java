package org.kring.search.rebuild;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kring.search.document.DocumentKey;
import org.kring.search.document.Indexed;
import org.kring.search.index.Entries;
import org.kring.search.index.SearchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Copies every entry of an index with its version. Kafka holds the last 30 days; what is older is only in the index
 * that is being replaced. May be broken off and run again.
 */
@Component
class Seeding {

    private static final Logger LOG = LoggerFactory.getLogger(Seeding.class);
    private static final int BATCH = 1_000;

    private final Entries entries;

    Seeding(Entries entries) {
        this.entries = entries;
    }

    void copy(SearchIndex from, SearchIndex to) {
        entries.refresh(from);
        DocumentKey last = null;
        for (List<Indexed> batch = next(from, last); !batch.isEmpty(); batch = next(from, last)) {
            entries.write(to, batch)
                    .forEach((key, reason) -> LOG.warn("{} is left out of {}: {}", key, to.name(), reason));
            last = batch.getLast().entry().key();
        }
    }

    private List<Indexed> next(SearchIndex from, @Nullable DocumentKey last) {
        return entries.after(from, last, BATCH);
    }
}
