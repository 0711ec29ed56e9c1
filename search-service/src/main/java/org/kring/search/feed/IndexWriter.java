package org.kring.search.feed;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kring.search.document.Change;
import org.kring.search.document.Document;
import org.kring.search.document.DocumentKey;
import org.kring.search.document.Indexed;
import org.kring.search.index.Entries;
import org.kring.search.index.SearchIndex;
import org.springframework.stereotype.Component;

/** Applies a batch of changes to an index: one request to read what is there, one to write what changes. */
@Component
class IndexWriter {

    private static final int SWEEP = 500;

    private final Entries entries;

    IndexWriter(Entries entries) {
        this.entries = entries;
    }

    /** An entry that the index will never take. */
    record Refused(DocumentKey key, String reason) {}

    /** @return the first change that was refused, if any; all others are written */
    Optional<Refused> write(SearchIndex index, List<RecordedChange> changes) {
        Map<DocumentKey, Indexed> known = entries.read(index, keysOf(changes));
        Map<DocumentKey, Indexed> changed = new LinkedHashMap<>();
        for (RecordedChange next : changes) {
            DocumentKey key = next.change().key();
            Indexed.after(known.get(key), next.change(), next.version())
                    .map(after -> parentIsGone(known, next.change()) ? Indexed.gone(key, after.version()) : after)
                    .ifPresent(after -> {
                        known.put(key, after);
                        changed.put(key, after);
                    });
        }
        Map<DocumentKey, String> refused = entries.write(index, changed.values());
        sweep(index, removedParents(changes));
        return refused.entrySet().stream()
                .min(Comparator.comparing(entry -> List.copyOf(changed.keySet()).indexOf(entry.getKey())))
                .map(entry -> new Refused(entry.getKey(), entry.getValue()));
    }

    private static Set<DocumentKey> keysOf(List<RecordedChange> changes) {
        Set<DocumentKey> keys = new HashSet<>();
        for (RecordedChange next : changes) {
            keys.add(next.change().key());
            DocumentKey parent = parentOf(next.change());
            if (parent != null) {
                keys.add(parent);
            }
        }
        return keys;
    }

    /** A comment may be written in the same moment in which somebody else deletes the post. */
    private static boolean parentIsGone(Map<DocumentKey, Indexed> known, Change change) {
        Indexed parent = known.get(parentOf(change));
        return parent != null && parent.isGone();
    }

    private static @Nullable DocumentKey parentOf(Change change) {
        return change instanceof Change.Write(Document document) ? document.parent() : null;
    }

    private static Set<DocumentKey> removedParents(List<RecordedChange> changes) {
        return changes.stream()
                .map(RecordedChange::change)
                .filter(change ->
                        change instanceof Change.Remove && change.key().hasChildren())
                .map(Change::key)
                .collect(Collectors.toSet());
    }

    /** Also for a removal that was known already: the attempt before may have broken off before this. */
    private void sweep(SearchIndex index, Set<DocumentKey> parents) {
        if (parents.isEmpty()) {
            return;
        }
        entries.refresh(index);
        for (List<Indexed> below = below(index, parents); !below.isEmpty(); below = below(index, parents)) {
            entries.write(index, below.stream().map(IndexWriter::goneWithParent).toList());
            entries.refresh(index);
        }
    }

    private List<Indexed> below(SearchIndex index, Set<DocumentKey> parents) {
        return entries.below(index, parents, SWEEP);
    }

    private static Indexed goneWithParent(Indexed child) {
        return Indexed.gone(child.entry().key(), child.version());
    }
}
