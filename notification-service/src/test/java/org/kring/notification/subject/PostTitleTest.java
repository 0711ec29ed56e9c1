package org.kring.notification.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostTitleTest {

    @Test
    void a_post_is_called_by_its_title() {
        assertThat(PostTitle.of("Nieuwe fietsen", "Ze zijn er.")).isEqualTo("Nieuwe fietsen");
    }

    @Test
    void an_update_without_title_is_called_by_how_it_begins() {
        assertThat(PostTitle.of(null, "\n**Ze zijn er!**\n\nKom kijken.")).isEqualTo("Ze zijn er!");
    }

    @Test
    void a_long_beginning_is_cut_without_halving_a_character() {
        assertThat(PostTitle.of(" ", "🚲".repeat(100))).isEqualTo("🚲".repeat(79) + "…");
    }
}
