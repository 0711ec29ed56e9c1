package org.kring.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kring.events.BoardEvent;
import org.kring.events.CommunityEvent;
import org.kring.events.CommunityEvent.Access;
import org.kring.events.ContentEvent;
import org.kring.events.KringEvent;

class ChangesTest {

    private static final UUID THING = new UUID(8, 1);
    private static final UUID COMMUNITY = new UUID(8, 2);
    private static final UUID POST = new UUID(8, 3);
    private static final UUID ANNA = new UUID(8, 4);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void a_community_is_found_by_name_and_purpose() {
        Document document = written(new CommunityEvent.CommunityCreated(
                COMMUNITY, "Fietsers", "Wij **fietsen**", Access.OPEN, null, null, ANNA, NOW));

        assertThat(document.type()).isEqualTo(DocumentType.COMMUNITY);
        assertThat(document.title()).isEqualTo("Fietsers");
        assertThat(document.body()).isEqualTo("Wij fietsen");
    }

    @Test
    void a_person_is_found_without_the_phone_number() {
        Document document = written(new CommunityEvent.PersonChanged(
                ANNA, "anna", "Anna", "Arts", "06-12345678", "Over mij", List.of("wonden"), null, null, false, NOW));

        assertThat(document.handle()).isEqualTo("anna");
        assertThat(document.body()).isEqualTo("Arts\nOver mij");
        assertThat(document.expertise()).containsExactly("wonden");
        assertThat(document.toString()).doesNotContain("06-12345678");
    }

    @Test
    void an_erased_person_leaves_nothing_but_a_mark() {
        assertThat(Changes.of(new CommunityEvent.PersonErased(ANNA, NOW)))
                .contains(new Change.Remove(DocumentKey.of(DocumentType.PERSON, ANNA)));
    }

    @Test
    void a_comment_belongs_to_its_post() {
        Document document = written(
                new ContentEvent.CommentWritten(THING, POST, COMMUNITY, ANNA, null, null, "Ja!", List.of(), ANNA, NOW));

        assertThat(document.parent()).isEqualTo(DocumentKey.of(DocumentType.POST, POST));
        assertThat(document.communityId()).isEqualTo(COMMUNITY);
    }

    @Test
    void the_labels_of_a_card_are_its_tags_and_its_author_is_who_made_it() {
        Document document = written(new BoardEvent.CardCreated(
                THING, POST, COMMUNITY, new UUID(8, 9), "Dak", null, List.of(), null, List.of("spoed"), ANNA, NOW));

        assertThat(document.tags()).containsExactly("spoed");
        assertThat(document.authorId()).isEqualTo(ANNA);
        assertThat(document.body()).isEmpty();
    }

    @Test
    void a_board_takes_its_cards_with_it() {
        Change change = Changes.of(new BoardEvent.BoardDeleted(POST, COMMUNITY, ANNA, NOW))
                .orElseThrow();

        assertThat(change).isEqualTo(new Change.Remove(DocumentKey.board(POST)));
        assertThat(change.key().hasChildren()).isTrue();
    }

    @Test
    void a_reaction_changes_nothing_that_is_found() {
        assertThat(Changes.of(new ContentEvent.ReactionGiven(
                        POST, null, COMMUNITY, ANNA, ContentEvent.Reaction.LIKE, ANNA, NOW)))
                .isEmpty();
    }

    private static Document written(KringEvent event) {
        return ((Change.Write) Changes.of(event).orElseThrow()).document();
    }
}
