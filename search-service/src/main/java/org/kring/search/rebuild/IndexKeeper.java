package org.kring.search.rebuild;

import java.util.List;
import java.util.Optional;
import org.kring.platform.web.Outages;
import org.kring.search.feed.FeedProgress;
import org.kring.search.feed.IndexFeeds;
import org.kring.search.index.SearchIndex;
import org.kring.search.index.SearchIndexes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks at the indexes once a second and takes the next step to where they should be. Every replica feeds all of them,
 * one replica at a time changes them; what to do next is read from Elasticsearch alone, so a rebuild survives restarts.
 */
@Component
class IndexKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    private final SearchIndexes indexes;
    private final IndexFeeds feeds;
    private final FeedProgress progress;
    private final Seeding seeding;
    private final OneReplica oneReplica;
    private boolean waiting;

    IndexKeeper(
            SearchIndexes indexes, IndexFeeds feeds, FeedProgress progress, Seeding seeding, OneReplica oneReplica) {
        this.indexes = indexes;
        this.feeds = feeds;
        this.progress = progress;
        this.seeding = seeding;
        this.oneReplica = oneReplica;
    }

    @Scheduled(fixedDelayString = "${kring.search.keeper-interval:1s}")
    void keep() {
        try {
            oneReplica.runs(this::nextStep);
            feeds.feed(indexes.all().stream().filter(SearchIndex::seeded).toList());
            waiting = false;
        } catch (RuntimeException failure) {
            if (!Outages.isOutage(failure)) {
                throw failure;
            }
            sayOnce(failure);
        }
    }

    private void sayOnce(RuntimeException failure) {
        if (!waiting) {
            LOG.warn("the indexes have to wait: {}", String.valueOf(failure.getCause()));
            waiting = true;
        }
    }

    private void nextStep() {
        List<SearchIndex> all = indexes.all();
        Optional<SearchIndex> searched =
                all.stream().filter(SearchIndex::searched).findFirst();
        if (all.isEmpty()) {
            beginWith(indexes.create());
        } else if (searched.isEmpty()) {
            beginWith(all.getLast());
        } else if (all.getLast().equals(searched.get())) {
            all.stream().filter(index -> !index.searched()).forEach(this::throwAway);
        } else {
            bringForward(searched.get(), all.getLast());
        }
    }

    /** The first index, or the first after Elasticsearch lost its data: better little to find than nothing. */
    private void beginWith(SearchIndex first) {
        LOG.info("searches read {}", first.name());
        indexes.markSeeded(first);
        indexes.search(first);
    }

    private void bringForward(SearchIndex searched, SearchIndex next) {
        if (!next.seeded()) {
            LOG.info("{} takes over what {} holds", next.name(), searched.name());
            seeding.copy(searched, next);
            indexes.markSeeded(next);
        } else if (progress.isAsFarAs(next, searched)) {
            LOG.info("searches now read {} instead of {}", next.name(), searched.name());
            indexes.search(next);
        }
    }

    private void throwAway(SearchIndex old) {
        LOG.info("{} is not needed any more", old.name());
        indexes.delete(old);
        progress.forget(old);
    }
}
