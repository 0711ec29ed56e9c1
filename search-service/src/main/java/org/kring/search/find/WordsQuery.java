package org.kring.search.find;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.List;

/**
 * From words to a query: all of them have to occur, in Dutch or in English, accents and a typo forgiven. What hits
 * exactly, and in the title, comes first.
 */
final class WordsQuery {

    private static final List<String> RANKED = List.of(
            "title^4",
            "title.nl^3",
            "title.en^3",
            "handle^4",
            "expertise^2",
            "expertise.nl",
            "all",
            "all.nl",
            "all.en");

    /**
     * Of words of three letters or more. What is near by two mistakes is found, but not marked: for each hit the automaton of
     * all such words would be made once more, which took nine tenths of a search.
     */
    private static final String ONE_MISTAKE = "AUTO:3,100";

    private WordsQuery() {}

    static Query of(String words) {
        return Query.of(query -> query.bool(
                bool -> bool.must(forgiving(words, "all", Operator.And)).should(exact(words))));
    }

    /** For marking words in an excerpt, every word by itself. */
    static Query marked(String words, String field) {
        return Excerpts.isOfStems(field)
                ? stemmed(words, field, Operator.Or)
                : misspelt(words, field, Operator.Or, ONE_MISTAKE);
    }

    static Query everything() {
        return Query.of(query -> query.matchAll(all -> all));
    }

    private static Query forgiving(String words, String field, Operator operator) {
        return Query.of(query -> query.disMax(either -> either.queries(
                stemmed(words, field + ".nl", operator),
                stemmed(words, field + ".en", operator),
                misspelt(words, field, operator, "AUTO"))));
    }

    private static Query stemmed(String words, String field, Operator operator) {
        return Query.of(
                query -> query.match(match -> match.field(field).query(words).operator(operator)));
    }

    /** On whole words only: stems are so short that each is near to some other. */
    private static Query misspelt(String words, String field, Operator operator, String fuzziness) {
        return Query.of(query -> query.match(match -> match.field(field)
                .query(words)
                .operator(operator)
                .fuzziness(fuzziness)
                // The first letter is seldom wrong, and without it half the dictionary would be near.
                .prefixLength(1)
                .maxExpansions(50)));
    }

    private static Query exact(String words) {
        return Query.of(query ->
                query.multiMatch(match -> match.query(words).fields(RANKED).type(TextQueryType.MostFields)));
    }
}
