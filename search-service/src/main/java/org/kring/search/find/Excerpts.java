package org.kring.search.find;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.util.NamedValue;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The passage of a text that shows why it was found, as escaped HTML with the words marked. */
public final class Excerpts {

    private static final String MARK = "<mark>";
    private static final int CHARACTERS = 200;

    private Excerpts() {}

    /** Asks for it. {@code words} only marks; without a hit in the text its beginning is the excerpt. */
    public static Highlight marking(Query words) {
        HighlightField field = HighlightField.of(highlight -> highlight);
        return Highlight.of(highlight -> highlight
                .encoder(HighlighterEncoder.Html)
                .preTags(MARK)
                .postTags("</mark>")
                .highlightQuery(words)
                .order(HighlighterOrder.Score)
                .numberOfFragments(1)
                .fragmentSize(CHARACTERS)
                .noMatchSize(CHARACTERS)
                .fields(List.of(
                        NamedValue.of("body", field),
                        NamedValue.of("body.nl", field),
                        NamedValue.of("body.en", field))));
    }

    /** The one of the languages that marks most. */
    public static String best(Map<String, List<String>> highlights) {
        return highlights.values().stream()
                .flatMap(Collection::stream)
                .max(Comparator.comparingInt(Excerpts::marks))
                .orElse("");
    }

    private static int marks(String excerpt) {
        return excerpt.split(MARK, -1).length;
    }
}
