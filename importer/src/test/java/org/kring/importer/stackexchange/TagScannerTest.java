package org.kring.importer.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagScannerTest {

    @Test
    void rows_may_share_a_line_or_span_several() throws IOException {
        assertThat(scan("<rows><row a='1'/><row\n a='2'/>\n</rows>"))
                .extracting(TagScanner.Tag::text)
                .containsExactly("<rows>", "<row a='1'/>", "<row\n a='2'/>", "</rows>");
    }

    @Test
    void a_greater_than_sign_in_an_attribute_does_not_end_the_row() throws IOException {
        assertThat(scan("<row a=\"1 > 0\" b='\"'/>")).hasSize(1).allMatch(TagScanner.Tag::whole);
    }

    @Test
    void a_row_that_is_never_closed_takes_nothing_else_with_it() throws IOException {
        List<TagScanner.Tag> tags = scan("<row a=\"1\n<row a='2'/>\n<row a='3");

        assertThat(tags).extracting(TagScanner.Tag::whole).containsExactly(false, true, false);
        assertThat(tags).extracting(TagScanner.Tag::line).containsExactly(1L, 2L, 3L);
    }

    private static List<TagScanner.Tag> scan(String text) throws IOException {
        TagScanner scanner = new TagScanner(new StringReader(text));
        List<TagScanner.Tag> tags = new ArrayList<>();
        for (TagScanner.Tag tag = scanner.next(); tag != null; tag = scanner.next()) {
            tags.add(tag);
        }
        return tags;
    }
}
