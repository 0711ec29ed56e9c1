package org.kring.search.feed;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.kring.platform.consume.Received;
import org.kring.search.document.Changes;
import org.kring.search.document.DocumentKey;
import org.kring.search.elasticsearch.SearchUnavailable;
import org.kring.search.index.SearchIndex;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.BatchMessageListener;

/** Takes what a poll brought to one index; names the record that keeps a batch from being taken. */
class FeedListener implements BatchMessageListener<String, byte[]> {

    private final SearchIndex index;
    private final IndexWriter writer;

    FeedListener(SearchIndex index, IndexWriter writer) {
        this.index = index;
        this.writer = writer;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
        List<RecordedChange> changes = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> next : records) {
            try {
                Received.read(next)
                        .ifPresent(received -> Changes.of(received.event())
                                .map(change -> new RecordedChange(
                                        change, received.envelope().version(), next))
                                .ifPresent(changes::add));
            } catch (RuntimeException unreadable) {
                write(changes);
                throw new BatchListenerFailedException("cannot be read", unreadable, next);
            }
        }
        write(changes);
    }

    private void write(List<RecordedChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        try {
            writer.write(index, changes).ifPresent(refused -> park(changes, refused));
        } catch (SearchUnavailable away) {
            throw new BatchListenerFailedException(
                    "waits for Elasticsearch", away, changes.getFirst().source());
        }
    }

    /** Everything else of the batch is written: what comes again behind the parked record changes nothing. */
    private static void park(List<RecordedChange> changes, IndexWriter.Refused refused) {
        DocumentKey key = refused.key();
        RecordedChange first = changes.stream()
                .filter(change -> change.change().key().equals(key))
                .findFirst()
                .orElseThrow();
        throw new BatchListenerFailedException(
                "refused by the index", new IllegalArgumentException(refused.reason()), first.source());
    }
}
