package org.kring.community.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void accents_capitals_and_punctuation_do_not_matter() {
        assertThat(Words.plain(" Zoë  Van-den BERG (ë'é) ")).isEqualTo("zoe van den berg e e");
    }

    @Test
    void every_word_of_a_search_begins_a_word() {
        assertThat(Words.beginningsOf("José Jan", "")).isEqualTo("jose:* & jan:*");
        assertThat(Words.beginningsOf("drone", "B")).isEqualTo("drone:*B");
    }

    @Test
    void without_a_search_everything_is_found_and_without_a_word_nothing() {
        assertThat(Words.beginningsOf(" ", "")).isNull();
        assertThat(Words.beginningsOf("& | ! :* '", "")).isEmpty();
    }

    @Test
    void words_and_sort_keys_stay_within_what_PostgreSQL_takes() {
        assertThat(Words.beginningsOf("x".repeat(5_000), "")).hasSize(102);
        assertThat(Words.sortKey("\uFDFA".repeat(200))).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void the_longest_word_of_a_search_counts_its_letters_without_what_stands_between_words() {
        assertThat(Words.longest("van den Bérg-")).isEqualTo(4);
        assertThat(Words.longest("& |")).isZero();
        assertThat(Words.longest(null)).isZero();
    }
}
