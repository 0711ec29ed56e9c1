package org.kring.search.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kring.search.document.Indexed;
import org.kring.search.elasticsearch.SearchUnavailable;
import org.kring.search.index.Entries;
import org.kring.search.index.Scan;
import org.kring.search.index.SearchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/**
 * Copies every entry of an index with its version. Kafka holds the last 30 days; what is older is only in the index
 * that is being replaced. May be broken off and run again.
 */
@Component
class Seeding {

    private static final Logger LOG = LoggerFactory.getLogger(Seeding.class);
    private static final int BATCH = 1_000;

    /** An Elasticsearch that is full for a moment (429) is no reason to begin again with the first of millions. */
    private static final RetryPolicy HALF_A_MINUTE = RetryPolicy.builder()
            .includes(SearchUnavailable.class)
            .delay(Duration.ofMillis(500))
            .multiplier(2)
            .maxRetries(6)
            .build();

    private final Entries entries;
    private final RetryTemplate patiently = new RetryTemplate(HALF_A_MINUTE);

    Seeding(Entries entries) {
        this.entries = entries;
    }

    /** Elasticsearch reads the next page while it writes the one before. */
    void copy(SearchIndex from, SearchIndex to) {
        entries.refresh(from);
        try (Scan scan = entries.scan(from, BATCH);
                ExecutorService ahead = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Indexed> page = read(scan);
            while (!page.isEmpty()) {
                CompletableFuture<List<Indexed>> next = CompletableFuture.supplyAsync(() -> read(scan), ahead);
                write(to, page);
                page = next.join();
            }
        }
    }

    private List<Indexed> read(Scan scan) {
        return patiently.invoke(scan::next);
    }

    private void write(SearchIndex to, List<Indexed> page) {
        patiently
                .invoke(() -> entries.write(to, page))
                .forEach((key, reason) -> LOG.warn("{} is left out of {}: {}", key, to.name(), reason));
    }
}
