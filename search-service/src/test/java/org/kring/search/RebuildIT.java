package org.kring.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kring.platform.test.People.NOORD;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.kring.events.CommunityEvent.Access;
import org.kring.platform.test.Answer;
import org.kring.search.index.SearchIndex;
import org.kring.search.index.SearchIndexes;
import org.springframework.beans.factory.annotation.Autowired;

class RebuildIT extends SearchScenario {

    @Autowired
    private SearchIndexes kept;

    @Test
    void a_new_index_takes_over_while_searching_and_writing_go_on() {
        String word = Organisation.word();
        organisation.introduce(NOORD);
        UUID community = organisation.community(Access.OPEN, "Kennis", NOORD);
        UUID deleted = organisation.post(community, word, "weg", NOORD);
        List<UUID> posts = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            posts.add(organisation.post(community, word, "bericht " + i, NOORD));
        }
        organisation.delete(deleted, community, NOORD, 1);
        await().atMost(PATIENCE).until(() -> total(NOORD, word) == 50);
        String before = searched();

        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Long> fewest = CompletableFuture.supplyAsync(() -> fewestFound(word, over));
        assertThat(api.anonymous().post("/actuator/searchindex", "{}").status()).isEqualTo(200);
        while (searched().equals(before)) {
            posts.add(organisation.post(community, word, "onderweg", NOORD));
        }
        UUID last = organisation.post(community, word, "erna", NOORD);
        posts.add(last);

        await().atMost(PATIENCE).until(() -> total(NOORD, word) == posts.size());
        over.set(true);
        assertThat(fewest.join()).isGreaterThanOrEqualTo(50);
        await().atMost(PATIENCE).until(() -> indexes().size() == 1);
        assertThat(total(NOORD, word)).isEqualTo(posts.size());
        organisation.edit(last, community, word + " klaar", "erna", NOORD, 1);
        awaitFound(NOORD, word + " klaar", last);
    }

    @Test
    void an_index_that_was_thrown_away_while_somebody_looked_holds_no_documents() {
        await().atMost(PATIENCE).until(() -> !kept.all().isEmpty());

        assertThat(kept.documents(new SearchIndex("kring-20000101000000000", false, true)))
                .isZero();
    }

    /** What a reader gets who searches all the time. */
    private long fewestFound(String word, AtomicBoolean over) {
        long fewest = Long.MAX_VALUE;
        while (!over.get()) {
            Answer answer = search(NOORD, word);
            assertThat(answer.status()).isEqualTo(200);
            fewest = Math.min(fewest, answer.json().get("total").longValue());
        }
        return fewest;
    }

    private String searched() {
        return indexes().stream()
                .filter(index -> index.get("searched").booleanValue())
                .map(index -> index.get("name").stringValue())
                .findFirst()
                .orElseThrow();
    }
}
