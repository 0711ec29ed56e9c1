package org.kring.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunksTest {

    private static final Chunks CHUNKS = new Chunks(23, 5);

    @Test
    void together_they_are_every_number_once() {
        List<Integer> numbers = new ArrayList<>();
        for (int chunk = 0; chunk < CHUNKS.count(); chunk++) {
            for (int number = CHUNKS.from(chunk); number < CHUNKS.to(chunk); number++) {
                numbers.add(number);
            }
        }
        assertThat(numbers).hasSize(23).startsWith(0).endsWith(22).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 5})
    void a_build_that_was_broken_off_goes_on_with_the_first_part_that_is_not_stored(int stored) {
        int numbers = Math.min(23, stored * 5);

        assertThat(CHUNKS.firstMissing(number -> number < numbers)).isEqualTo(stored);
    }

    @Test
    void what_the_platform_made_itself_of_a_part_is_not_the_part() {
        assertThat(CHUNKS.firstMissing(number -> number <= 1)).isZero();
    }
}
