package org.kring.search.rebuild;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kring.search.document.Indexed;
import org.kring.search.index.Entries;
import org.kring.search.index.Scan;
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

    /** Elasticsearch reads the next page while it writes the one before. */
    void copy(SearchIndex from, SearchIndex to) {
        entries.refresh(from);
        try (Scan scan = entries.scan(from, BATCH);
                ExecutorService ahead = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Indexed> page = scan.next();
            while (!page.isEmpty()) {
                CompletableFuture<List<Indexed>> next = CompletableFuture.supplyAsync(scan::next, ahead);
                write(to, page);
                page = next.join();
            }
        }
    }

    private void write(SearchIndex to, List<Indexed> page) {
        entries.write(to, page).forEach((key, reason) -> LOG.warn("{} is left out of {}: {}", key, to.name(), reason));
    }
}
