package org.kring.search.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import org.kring.search.document.Entry;
import org.kring.search.document.Indexed;
import org.kring.search.elasticsearch.Elasticsearch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All entries of an index as they were when this was opened: a point in time, read page by page in the order in which
 * they lie on the disk. Any other order would unpack the same blocks for each page anew. For one thread at a time.
 */
public final class Scan implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Scan.class);
    /** From one page to the next, so that nothing is kept for long by one that was never closed. */
    private static final Time KEPT = Time.of(time -> time.time("5m"));

    private final Elasticsearch elasticsearch;
    private final int pageSize;
    private String pointInTime;
    private List<FieldValue> last = List.of();

    Scan(Elasticsearch elasticsearch, SearchIndex index, int pageSize) {
        this.elasticsearch = elasticsearch;
        this.pageSize = pageSize;
        this.pointInTime = elasticsearch
                .ask(client -> client.openPointInTime(
                        open -> open.index(index.feedAlias()).keepAlive(KEPT)))
                .id();
    }

    /** Empty after the last one. */
    public List<Indexed> next() {
        SearchResponse<Entry> response = elasticsearch.ask(client -> client.search(
                search -> {
                    search.pit(pit -> pit.id(pointInTime).keepAlive(KEPT));
                    search.size(pageSize).version(true).trackTotalHits(track -> track.enabled(false));
                    search.sort(sort ->
                            sort.field(field -> field.field("_shard_doc").order(SortOrder.Asc)));
                    return last.isEmpty() ? search : search.searchAfter(last);
                },
                Entry.class));
        pointInTime = response.pitId() == null ? pointInTime : response.pitId();
        List<Hit<Entry>> page = response.hits().hits();
        if (!page.isEmpty()) {
            last = page.getLast().sort();
        }
        return page.stream().map(Entries::indexed).toList();
    }

    @Override
    public void close() {
        try {
            elasticsearch.ask(client -> client.closePointInTime(close -> close.id(pointInTime)));
        } catch (RuntimeException failure) {
            LOG.debug("a point in time is left to end by itself", failure);
        }
    }
}
