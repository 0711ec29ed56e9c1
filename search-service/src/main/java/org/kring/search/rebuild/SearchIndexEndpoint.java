package org.kring.search.rebuild;

import java.util.List;
import org.kring.search.feed.FeedProgress;
import org.kring.search.index.SearchIndex;
import org.kring.search.index.SearchIndexes;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** The operator's view: {@code GET /actuator/searchindex} shows the indexes, {@code POST} starts a rebuild. */
@Component
@Endpoint(id = "searchindex")
class SearchIndexEndpoint {

    private final SearchIndexes indexes;
    private final FeedProgress progress;

    SearchIndexEndpoint(SearchIndexes indexes, FeedProgress progress) {
        this.indexes = indexes;
        this.progress = progress;
    }

    /** @param behind records of the topics that are not in it yet */
    record Kept(String name, boolean searched, boolean seeded, long documents, long behind) {}

    @ReadOperation
    List<Kept> list() {
        return indexes.all().stream()
                .map(index -> new Kept(
                        index.name(),
                        index.searched(),
                        index.seeded(),
                        indexes.documents(index),
                        progress.behind(index)))
                .toList();
    }

    /** Makes the new index; the keeper fills it, swaps and throws the old one away, whatever restarts meanwhile. */
    @WriteOperation
    SearchIndex rebuild() {
        return indexes.create();
    }
}
