package org.kring.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.benchmarks.line.Extent;

class WorldTest {

    private static final World SMALL = new World(400, 73, 10, 1_000, 60);
    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

    @Test
    void the_whole_world_is_as_large_as_the_requirement() {
        assertThat(World.of(Extent.WHOLE)).isEqualTo(new World(400_000, 73_000, 1_000, 1_000_000, 20_000));
        assertThat(World.of(Extent.SHORT).people()).isEqualTo(40_000);
    }

    @Test
    void every_entry_is_a_post_or_a_comment_on_one_that_was_told_before() {
        assertThat(entries().filter(SMALL::isPost)).hasSize(SMALL.posts());
        assertThat(entries().filter(entry -> !SMALL.isPost(entry)))
                .hasSize(SMALL.comments())
                .allSatisfy(comment ->
                        assertThat(SMALL.postOf(comment)).isLessThan(comment).matches(SMALL::isPost));
    }

    @Test
    void the_last_post_has_as_many_comments_as_were_asked_for() {
        assertThat(entries().filter(entry -> !SMALL.isPost(entry) && SMALL.postOf(entry) == SMALL.stirringPost()))
                .hasSize(SMALL.stirred());
    }

    @Test
    void who_writes_is_a_member_and_what_is_told_stands_in_the_order_of_its_telling() {
        assertThat(entries().map(SMALL::authorOf)).allMatch(author -> author >= 0 && author < SMALL.members());
        assertThat(entries().map(entry -> SMALL.at(entry, NOW))).isSorted();
    }

    @Test
    void ids_are_all_different_of_version_7_and_grow_with_their_number() {
        var ids = new HashSet<UUID>();
        for (int number = 0; number < 100_000; number++) {
            ids.add(World.person(number));
            ids.add(World.entry(number));
            ids.add(World.community(number));
        }
        assertThat(ids).hasSize(300_000).allMatch(id -> id.version() == 7 && id.variant() == 2);
        assertThat(IntStream.range(0, 1_000)
                        .mapToObj(number -> World.entry(number).toString()))
                .isSorted();
    }

    @Test
    void people_have_handles_of_their_own_and_one_in_forty_has_the_frequent_first_name() {
        assertThat(people().map(Somebody::handle)).doesNotHaveDuplicates();
        assertThat(people().filter(person -> person.name().startsWith(Somebody.FIRST_NAME + " ")))
                .hasSize(SMALL.people() / 40);
        assertThat(people().filter(person -> person.name().equals(Somebody.RARE_NAME)))
                .hasSize(1);
    }

    private static Stream<Somebody> people() {
        return IntStream.range(0, SMALL.people()).mapToObj(Somebody::number);
    }

    private static Stream<Integer> entries() {
        return IntStream.range(0, SMALL.entries()).boxed();
    }
}
