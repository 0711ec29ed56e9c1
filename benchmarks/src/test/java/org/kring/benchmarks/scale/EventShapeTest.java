package org.kring.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventShapeTest {

    private static final String STORED =
            "{\"postId\":\"p1\",\"title\":\"Een \\\"titel\\\"\",\"tags\":[\"fiets\"],\"mentions\":[]}";
    private static final EventShape SHAPE = EventShape.read("p1", STORED);

    @Test
    void with_its_own_values_it_is_letter_by_letter_what_was_stored() {
        assertThat(SHAPE.with(Map.of("postId", "p1", "tags", List.of("fiets")))).isEqualTo(STORED);
    }

    @Test
    void another_event_differs_in_what_is_named() {
        assertThat(SHAPE.with(Map.of("postId", "p2", "tags", List.of("a", "b"))))
                .isEqualTo(STORED.replace("p1", "p2").replace("[\"fiets\"]", "[\"a\",\"b\"]"));
    }

    @Test
    void a_field_that_the_platform_does_not_store_any_more_is_not_invented() {
        assertThatThrownBy(() -> SHAPE.with(Map.of("headline", "x"))).hasMessageContaining("has no headline any more");
    }
}
