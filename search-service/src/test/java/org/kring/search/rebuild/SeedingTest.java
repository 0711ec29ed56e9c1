package org.kring.search.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.same;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.search.document.DocumentKey;
import org.kring.search.document.Indexed;
import org.kring.search.elasticsearch.Elasticsearch;
import org.kring.search.index.Entries;
import org.kring.search.index.Scan;
import org.kring.search.index.SearchIndex;

class SeedingTest {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final SearchIndex OLD = new SearchIndex("kring-1", true, true);
    private static final SearchIndex NEW = new SearchIndex("kring-2", false, false);

    private final Entries entries = mock(Entries.class);
    private final Scan scan = mock(Scan.class);
    private final List<Indexed> first = List.of(Indexed.gone(new DocumentKey("post-1"), 1));
    private final List<Indexed> second = List.of(Indexed.gone(new DocumentKey("post-2"), 1));
    private final Seeding seeding = new Seeding(entries);

    @BeforeEach
    void two_pages() {
        when(entries.scan(same(OLD), anyInt())).thenReturn(scan);
        when(scan.next()).thenReturn(first).thenReturn(second).thenReturn(List.of());
    }

    @Test
    void what_elasticsearch_refuses_for_a_moment_is_tried_again_without_beginning_anew() {
        int[] writes = {0};
        when(entries.write(same(NEW), any())).thenAnswer(_ -> {
            if (writes[0]++ == 1) {
                Elasticsearch.failIfPassing(TOO_MANY_REQUESTS, "circuit_breaking_exception");
            }
            return Map.of();
        });

        seeding.copy(OLD, NEW);

        verify(entries).write(NEW, first);
        verify(entries, times(2)).write(NEW, second);
        verify(scan, times(3)).next();
    }

    @Test
    void a_page_that_cannot_be_read_for_a_moment_is_read_again() {
        int[] reads = {0};
        when(scan.next()).thenAnswer(_ -> {
            if (reads[0]++ == 1) {
                Elasticsearch.failIfPassing(TOO_MANY_REQUESTS, "circuit_breaking_exception");
            }
            return reads[0] < 4 ? first : List.of();
        });

        seeding.copy(OLD, NEW);

        assertThat(reads[0]).isEqualTo(4);
        verify(entries, times(2)).write(NEW, first);
    }

    @Test
    void a_fault_of_the_program_is_not_tried_again() {
        when(entries.write(same(NEW), any())).thenThrow(new IllegalStateException("a fault"));

        assertThatThrownBy(() -> seeding.copy(OLD, NEW))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a fault");

        verify(entries).write(NEW, first);
        verify(scan).close();
    }
}
