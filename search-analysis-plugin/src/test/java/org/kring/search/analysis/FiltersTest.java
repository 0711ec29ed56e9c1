package org.kring.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;

class FiltersTest {

    @Test
    void a_dutch_plural_and_its_singular_have_one_stem() throws IOException {
        StemmerFactory dutch = new StemmerFactory(() -> "dutch");

        assertThat(Terms.of(dutch, "vergaderingen")).isEqualTo(Terms.of(dutch, "vergadering"));
    }

    @Test
    void an_english_plural_and_its_singular_have_one_stem() throws IOException {
        StemmerFactory english = new StemmerFactory(() -> "english");

        assertThat(Terms.of(english, "policies")).isEqualTo(Terms.of(english, "policy"));
    }

    @Test
    void a_word_that_the_rules_get_wrong_gets_the_stem_it_is_given() throws IOException {
        StemmerOverrideFactory override = new StemmerOverrideFactory(() -> List.of("fiets, fietsen => fiets"));

        assertThat(Terms.of(override, "fietsen")).containsExactly("fiets");
    }

    @Test
    void an_unknown_language_is_refused() {
        StemmerFactory klingon = new StemmerFactory(() -> "klingon");

        assertThatThrownBy(() -> Terms.of(klingon, "qapla")).hasMessageContaining("klingon");
    }

    @Test
    void accents_are_folded_and_the_original_is_kept_on_request() throws IOException {
        assertThat(Terms.of(new AsciiFoldingFactory(() -> false), "café")).containsExactly("cafe");
        assertThat(Terms.of(new AsciiFoldingFactory(() -> true), "café")).containsExactly("cafe", "café");
    }

    @Test
    void the_beginnings_of_a_word_are_offered_for_type_ahead() throws IOException {
        EdgeNGramFactory beginnings = new EdgeNGramFactory(new EdgeNGramSettings() {
            @Override
            public int minGram() {
                return 2;
            }

            @Override
            public int maxGram() {
                return 4;
            }

            @Override
            public boolean preserveOriginal() {
                return true;
            }
        });

        assertThat(Terms.of(beginnings, "wijkagent")).containsExactly("wi", "wij", "wijk", "wijkagent");
    }

    @Test
    void the_analyzers_leave_out_stop_words() throws IOException {
        try (Analyzer dutch = new DutchAnalyzerFactory().create();
                Analyzer english = new EnglishAnalyzerFactory().create()) {
            assertThat(Terms.of(dutch.tokenStream("body", "De fiets van de buurt")))
                    .hasSize(2);
            assertThat(Terms.of(english.tokenStream("body", "The bike of the team")))
                    .hasSize(2);
        }
    }
}
