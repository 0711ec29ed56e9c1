package org.kring.search.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kring.search.document.Document;
import org.kring.search.document.DocumentKey;
import org.kring.search.document.Entry;
import org.kring.search.document.Indexed;
import org.kring.search.elasticsearch.Elasticsearch;
import org.springframework.stereotype.Component;

/**
 * Reads and writes the entries of one index by key. Elasticsearch's version of an entry is the aggregate's version plus
 * one, because zero is none; it refuses a lower one by itself.
 */
@Component
public class Entries {

    private static final long OFFSET = 1;
    private static final int CONFLICT = 409;
    private static final int CHARACTERS_PER_REQUEST = 4_000_000;

    private final Elasticsearch elasticsearch;

    Entries(Elasticsearch elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    public Map<DocumentKey, Indexed> read(SearchIndex index, Set<DocumentKey> keys) {
        Map<DocumentKey, Indexed> found = new HashMap<>();
        if (keys.isEmpty()) {
            return found;
        }
        List<String> ids = keys.stream().map(DocumentKey::value).toList();
        elasticsearch
                .ask(client -> client.mget(get -> get.index(index.feedAlias()).ids(ids), Entry.class))
                .docs()
                .stream()
                .filter(item -> item.isResult() && item.result().found())
                .map(item -> indexed(item.result().source(), item.result().version()))
                .forEach(entry -> found.put(entry.entry().key(), entry));
        return found;
    }

    /** @return why, for each entry that this index will never take */
    public Map<DocumentKey, String> write(SearchIndex index, Collection<Indexed> entries) {
        Map<DocumentKey, String> refused = new HashMap<>();
        List<Indexed> next = new ArrayList<>();
        long characters = 0;
        for (Indexed entry : entries) {
            next.add(entry);
            characters +=
                    entry.entry() instanceof Document document ? document.body().length() : 0;
            if (characters > CHARACTERS_PER_REQUEST) {
                refused.putAll(writeAtOnce(index, next));
                next.clear();
                characters = 0;
            }
        }
        refused.putAll(writeAtOnce(index, next));
        return refused;
    }

    /** The live entries below one of these. Sees what was written before the last {@link #refresh}. */
    public List<Indexed> below(SearchIndex index, Collection<DocumentKey> parents, int limit) {
        List<FieldValue> keys =
                parents.stream().map(key -> FieldValue.of(key.value())).toList();
        return elasticsearch
                .ask(client -> client.search(
                        search -> search.index(index.feedAlias())
                                .query(query -> query.bool(bool -> bool.filter(below -> below.terms(
                                                terms -> terms.field("parent").terms(values -> values.value(keys))))
                                        .filter(live -> live.term(
                                                term -> term.field("state").value(Entry.LIVE)))))
                                .size(limit)
                                .version(true),
                        Entry.class))
                .hits()
                .hits()
                .stream()
                .map(Entries::indexed)
                .toList();
    }

    /** Everything that was written before the last {@link #refresh}. */
    public Scan scan(SearchIndex index, int pageSize) {
        return new Scan(elasticsearch, index, pageSize);
    }

    public void refresh(SearchIndex index) {
        elasticsearch.ask(client -> client.indices().refresh(refresh -> refresh.index(index.feedAlias())));
    }

    private Map<DocumentKey, String> writeAtOnce(SearchIndex index, List<Indexed> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        BulkRequest.Builder bulk =
                new BulkRequest.Builder().index(index.feedAlias()).requireAlias(true);
        entries.forEach(entry -> bulk.operations(operation ->
                operation.index(write -> write.id(entry.entry().key().value())
                        .version(entry.version() + OFFSET)
                        // Not simply greater: a creation that comes late completes an entry of a later version.
                        .versionType(VersionType.ExternalGte)
                        .document(entry.entry()))));
        BulkRequest request = bulk.build();
        Map<DocumentKey, String> refused = new HashMap<>();
        for (BulkResponseItem item :
                elasticsearch.ask(client -> client.bulk(request)).items()) {
            if (item.error() != null && item.status() != CONFLICT) {
                Elasticsearch.failIfPassing(
                        item.status(), String.valueOf(item.error().reason()));
                refused.put(
                        new DocumentKey(Objects.requireNonNull(item.id())),
                        String.valueOf(item.error().reason()));
            }
        }
        return refused;
    }

    static Indexed indexed(Hit<Entry> hit) {
        return indexed(hit.source(), hit.version());
    }

    private static Indexed indexed(@Nullable Entry source, @Nullable Long version) {
        return new Indexed(Objects.requireNonNull(source), Objects.requireNonNull(version) - OFFSET);
    }
}
