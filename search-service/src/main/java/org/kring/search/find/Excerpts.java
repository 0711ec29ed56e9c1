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
import java.util.function.Function;
import java.util.regex.Pattern;

/** The passage of a text that shows why it was found, as escaped HTML with the words marked. */
public final class Excerpts {

    private static final String MARK = "<mark>";
    private static final String END = "</mark>";
    private static final Pattern MARKED = Pattern.compile(MARK + "(.*?)" + END);
    private static final int CHARACTERS = 200;
    private static final List<String> LANGUAGES = List.of("body", "body.nl", "body.en");

    private Excerpts() {}

    /**
     * Asks for it. Without a hit in the text its beginning is the excerpt.
     *
     * @param words what is marked in a field. One query for all fields would be made ready for each of them in each hit,
     *     although it marks in its own alone
     */
    public static Highlight marking(Function<String, Query> words) {
        return Highlight.of(highlight -> highlight
                .encoder(HighlighterEncoder.Html)
                .preTags(MARK)
                .postTags(END)
                .order(HighlighterOrder.Score)
                .numberOfFragments(1)
                .fragmentSize(CHARACTERS)
                .noMatchSize(CHARACTERS)
                .fields(LANGUAGES.stream()
                        .map(field -> NamedValue.of(
                                field, HighlightField.of(marked -> marked.highlightQuery(words.apply(field)))))
                        .toList()));
    }

    /** Of a language, without its endings and commonest words. */
    public static boolean isOfStems(String field) {
        return field.contains(".");
    }

    /** The one of the languages that marks most of the text: long words tell more than the articles of another language. */
    public static String best(Map<String, List<String>> highlights) {
        return highlights.values().stream()
                .flatMap(Collection::stream)
                .max(Comparator.comparingInt(Excerpts::markedCharacters))
                .orElse("");
    }

    private static int markedCharacters(String excerpt) {
        return MARKED.matcher(excerpt)
                .results()
                .mapToInt(marked -> marked.group(1).length())
                .sum();
    }
}
