package org.kring.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.events.CommunityEvent.Access;
import org.kring.events.ContentEvent.PostKind;
import org.kring.platform.test.Answer;
import tools.jackson.databind.JsonNode;

class FindingIT extends SearchScenario {

    private UUID community;
    private String only;

    @BeforeEach
    void a_community() {
        organisation.introduce(NOORD, OOST);
        community = organisation.community(Access.OPEN, "Kennis", NOORD);
        only = "&community=" + community;
    }

    @ParameterizedTest
    @CsvSource({
        "vergaderingen, Wij plannen een vergadering",
        "vergadering, Alle vergaderingen vervallen",
        "meetings, One meeting was moved",
        "vergaderign, Alle vergaderingen vervallen",
        "collegas, De collega's komen",
        "ideeen, Alle ideeën zijn welkom",
        "coördinatie, De coordinatie ligt bij ons",
        "CAFÉ, Er is een cafe",
    })
    void what_is_meant_is_found(String query, String body) {
        UUID post = organisation.post(community, "Bericht", body, NOORD);

        await().atMost(PATIENCE).until(() -> found(NOORD, query, only).contains(post));
    }

    @Test
    void all_words_have_to_occur() {
        UUID both = organisation.post(community, "Dienstrooster", "De nachtdienst ruilt", NOORD);
        UUID one = organisation.post(community, "Dienstrooster", "De kantine is dicht", NOORD);
        awaitFound(NOORD, "kantine dienstrooster", one);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(found(NOORD, "dienstrooster nachtdienst", only))
                        .containsExactly(both));
    }

    @Test
    void a_title_comes_before_a_mention() {
        UUID mention = organisation.post(community, "Agenda", "Straks ook over parkeerbeleid", NOORD);
        UUID title = organisation.post(community, "Parkeerbeleid", "Wat wij afspreken", NOORD);
        awaitFound(NOORD, "parkeerbeleid", mention);

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(found(NOORD, "parkeerbeleid", only)).containsExactly(title, mention));
    }

    @Test
    void a_new_post_is_found_within_a_second_or_so() {
        String word = Organisation.word();
        UUID warmUp = organisation.post(community, "Eerste", "bericht", NOORD);
        await().atMost(PATIENCE).until(() -> found(NOORD, "eerste", only).contains(warmUp));

        UUID post = organisation.post(community, "Nieuw", word, NOORD);

        await().atMost(Duration.ofSeconds(3)).until(() -> found(NOORD, word).contains(post));
    }

    @Test
    void what_is_found_in_spite_of_a_mistake_is_marked_and_after_two_of_them_shown_from_its_beginning() {
        UUID post = organisation.post(community, "Dienst", "Rooster van de vergaderzaal", NOORD);
        await().atMost(PATIENCE).until(() -> found(NOORD, "vergaderzaal", only).contains(post));

        assertThat(excerpt("vergaderzaol")).isEqualTo("Rooster van de <mark>vergaderzaal</mark>");
        assertThat(excerpt("vergaderzool")).isEqualTo("Rooster van de vergaderzaal");
    }

    private String excerpt(String words) {
        return search(NOORD, words, only).json().at("/items/0/excerpt").stringValue();
    }

    @Test
    void an_excerpt_marks_the_words_and_escapes_everything_else() {
        UUID post = organisation.post(
                community,
                "XSS",
                "Zie <script>alert(1)</script> & de *vergaderingen* van <img src=x onerror=y>",
                NOORD);
        await().atMost(PATIENCE).until(() -> found(NOORD, "vergadering", only).contains(post));

        String excerpt = excerpt("vergadering");

        assertThat(excerpt).contains("<mark>vergaderingen</mark>", "&lt;script&gt;", "&amp;");
        assertThat(excerpt.replace("<mark>", "").replace("</mark>", "")).doesNotContain("<", ">");
    }

    @Test
    void a_question_like_what_somebody_writes_is_shown_with_the_words_that_both_have() {
        UUID question = organisation.post(
                PostKind.QUESTION, community, "Rooster", "Wie ruilt de xylofoondienst?", NOORD, Organisation.NOW);
        await().atMost(PATIENCE).until(() -> found(NOORD, "xylofoondienst").contains(question));

        JsonNode like = api.as(NOORD)
                .get("/api/search/similar-questions?text=" + encoded("Ik zoek de xylofoondiensten"))
                .json();

        assertThat(like.at("/items/0/id").stringValue()).isEqualTo(question.toString());
        assertThat(like.at("/items/0/excerpt").stringValue()).contains("<mark>xylofoondienst</mark>");
    }

    @Test
    void an_item_tells_what_it_is_where_it_stands_and_who_wrote_it() {
        UUID post = organisation.post(community, "Fietsenstalling", "Waar?", NOORD, "Fiets");
        UUID comment = organisation.comment(post, community, "Achter de kantine", OOST);
        await().atMost(PATIENCE).until(() -> found(OOST, "achter kantine", only).contains(comment));

        JsonNode item = search(OOST, "achter kantine", only).json().at("/items/0");

        assertThat(item.get("type").stringValue()).isEqualTo("comment");
        assertThat(item.get("title").stringValue()).isEqualTo("Fietsenstalling");
        assertThat(item.get("communityName").stringValue()).isEqualTo("Kennis");
        assertThat(item.at("/author/name").stringValue()).isEqualTo(OOST.name());
        assertThat(item.get("link").stringValue()).isEqualTo("/posts/" + post + "#comment-" + comment);
    }

    @Test
    void filters_narrow_and_facets_show_what_another_choice_would_give() {
        String word = Organisation.word();
        UUID tagged = organisation.post(community, word, "een", NOORD, "Beleid");
        UUID other = organisation.post(community, word, "twee", OOST, "vraag");
        awaitFound(NOORD, word, tagged);
        awaitFound(NOORD, word, other);

        Answer answer = search(NOORD, word, "&tag=beleid");

        assertThat(ids(answer.json().get("items"))).containsExactly(tagged);
        assertThat(answer.json().get("total").intValue()).isEqualTo(1);
        assertThat(answer.json().at("/facets/tag").toString()).contains("\"value\":\"beleid\"", "\"value\":\"vraag\"");
        assertThat(answer.json().at("/facets/author").toString())
                .contains(NOORD.name())
                .doesNotContain(OOST.name());
        assertThat(found(NOORD, word, "&author=" + OOST.id())).containsExactly(other);
        assertThat(found(NOORD, word, "&type=card")).isEmpty();
        assertThat(found(NOORD, word, "&from=2026-03-02&to=2026-03-02")).hasSize(2);
        assertThat(found(NOORD, word, "&from=2026-03-03")).isEmpty();
    }

    @Test
    void two_hundred_and_fifty_hits_are_paged_without_gap_or_double() {
        String word = Organisation.word();
        List<UUID> posts = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            posts.add(organisation.post(
                    PostKind.UPDATE, community, word, "bericht " + i, NOORD, Organisation.NOW.plusSeconds(i % 7)));
        }
        await().atMost(PATIENCE)
                .until(() -> search(NOORD, word).json().get("total").intValue() == 250);

        List<UUID> paged = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = search(NOORD, word, "&limit=20", after).json();
            paged.addAll(ids(page.get("items")));
            after = page.get("next").isNull()
                    ? ""
                    : "&after=" + page.get("next").stringValue();
        } while (!after.isEmpty());

        assertThat(paged).hasSize(250);
        assertThat(new HashSet<>(paged)).isEqualTo(new HashSet<>(posts));
    }

    /** A score would tell how many documents hold a word, those out of sight included. */
    @Test
    void a_cursor_tells_nothing() {
        String word = Organisation.word();
        organisation.post(PostKind.UPDATE, community, word, "een", NOORD, Organisation.NOW);
        organisation.post(PostKind.UPDATE, community, word, "twee", NOORD, Organisation.NOW);
        await().atMost(PATIENCE)
                .until(() -> search(NOORD, word).json().get("total").intValue() == 2);

        String next = search(NOORD, word, "&limit=1").json().get("next").stringValue();

        assertThat(new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8))
                .matches("[\\w-]+\\.\\.[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    }

    @ParameterizedTest
    @CsvSource({
        "?type=boek",
        "?community=1",
        "?limit=0",
        "?after=%00",
        "?q=x&after=YWJj",
        "?q=x&after=YWI",
        "?q=x&after=YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh",
        "?from=gisteren",
        "?from=%2B99999-01-01",
    })
    void nonsense_is_refused(String query) {
        assertThat(api.as(NOORD).get("/api/search" + query).status()).isEqualTo(400);
    }

    @Test
    void anything_may_be_asked_for() {
        for (String query : List.of("\"", "*", "a:b", "' or 1=1 --", "<script>", "((((", "\\", "🦊", "a".repeat(200))) {
            assertThat(search(NOORD, query).status()).as(query).isEqualTo(200);
        }
        assertThat(search(NOORD, "a".repeat(201)).status()).isEqualTo(400);
        assertThat(api.as(NOORD).get("/api/search").status()).isEqualTo(200);
        assertThat(api.anonymous().get("/api/search?q=x").status()).isEqualTo(401);
    }
}
