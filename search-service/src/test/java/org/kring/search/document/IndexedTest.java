package org.kring.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kring.events.ContentEvent.PostDeleted;
import org.kring.events.ContentEvent.PostEdited;
import org.kring.events.ContentEvent.PostKind;
import org.kring.events.ContentEvent.PostPublished;
import org.kring.events.KringEvent;

class IndexedTest {

    private static final UUID POST = new UUID(7, 1);
    private static final UUID COMMUNITY = new UUID(7, 2);
    private static final UUID ANNA = new UUID(7, 3);
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");

    private static final KringEvent PUBLISHED = new PostPublished(
            POST, COMMUNITY, PostKind.QUESTION, "Waar?", "Waar is het?", List.of(), List.of(), ANNA, MONDAY);
    private static final KringEvent EDITED = new PostEdited(
            POST,
            COMMUNITY,
            PostKind.QUESTION,
            "Waar nu?",
            "Waar is het nu?",
            List.of(),
            List.of(),
            ANNA,
            ANNA,
            TUESDAY);
    private static final KringEvent DELETED = new PostDeleted(POST, COMMUNITY, ANNA, TUESDAY);

    @Test
    void an_edit_keeps_when_the_post_was_published() {
        Document post = document(after(after(null, PUBLISHED, 0), EDITED, 1));

        assertThat(post.title()).isEqualTo("Waar nu?");
        assertThat(post.at()).isEqualTo(MONDAY);
    }

    @Test
    void the_same_record_twice_changes_nothing() {
        Indexed once = after(null, PUBLISHED, 0);

        assertThat(Indexed.after(once, change(PUBLISHED), 0)).isEmpty();
    }

    @Test
    void an_old_record_does_not_undo_a_later_one() {
        Indexed edited = after(after(null, PUBLISHED, 0), EDITED, 1);

        assertThat(Indexed.after(edited, change(PUBLISHED), 0)).isEmpty();
    }

    @Test
    void a_creation_that_comes_after_the_edit_only_tells_the_origin() {
        Indexed late = after(after(null, EDITED, 1), PUBLISHED, 0);

        assertThat(late).isEqualTo(after(after(null, PUBLISHED, 0), EDITED, 1));
    }

    @Test
    void what_is_gone_does_not_come_back() {
        Indexed gone = after(after(null, PUBLISHED, 0), DELETED, 2);

        assertThat(gone.isGone()).isTrue();
        assertThat(Indexed.after(gone, change(EDITED), 1)).isEmpty();
        assertThat(Indexed.after(gone, change(DELETED), 2)).isEmpty();
    }

    @Test
    void a_deletion_that_comes_first_leaves_its_mark() {
        Indexed gone = after(null, DELETED, 2);

        assertThat(gone).isEqualTo(new Indexed(new Gone(DocumentKey.of(DocumentType.POST, POST)), 2));
        assertThat(Indexed.after(gone, change(PUBLISHED), 0)).isEmpty();
    }

    private static Indexed after(@Nullable Indexed current, KringEvent event, long version) {
        return Indexed.after(current, change(event), version).orElseThrow();
    }

    private static Change change(KringEvent event) {
        return Changes.of(event).orElseThrow();
    }

    private static Document document(Indexed indexed) {
        return (Document) indexed.entry();
    }
}
