package org.kring.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.content.post.PostEvent.PostPublished;
import org.kring.events.ContentEvent;
import org.kring.platform.command.StoredEvent;

class ContentLanguageTest {

    private final ContentLanguage language = new ContentLanguage();

    static Stream<StoredEvent> events() {
        return StoredEvents.all().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_stored_event_is_told_under_its_own_name_at_its_own_time(StoredEvent stored) {
        assertThat(language.translate(stored)).hasValueSatisfying(told -> {
            assertThat(told.getClass().getSimpleName())
                    .isEqualTo(stored.getClass().getSimpleName());
            assertThat(told.at()).isEqualTo(stored.at());
        });
    }

    @Test
    void every_word_of_the_published_language_is_spoken() {
        assertThat(events().map(language::translate)
                        .map(told -> (Object) told.orElseThrow().getClass()))
                .containsExactlyInAnyOrder((Object[]) ContentEvent.class.getPermittedSubclasses());
    }

    @Test
    void the_story_of_a_post_has_one_key() {
        var post = (PostPublished) StoredEvents.all().getFirst();

        assertThat(events().map(language::translate)
                        .map(told -> told.orElseThrow().key()))
                .containsOnly(post.postId());
    }
}
