package org.kring.search.suggest;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kring.events.ContentEvent.PostKind;
import org.kring.platform.passport.Caller;
import org.kring.search.find.Excerpts;
import org.kring.search.find.Found;
import org.kring.search.find.Presentation;
import org.springframework.stereotype.Component;

/** Questions that were asked before, by the telling words of a text. */
@Component
class SimilarQuestions {

    private static final int MOST_WORDS = 25;
    private static final Pattern WORD_BREAK = Pattern.compile("\\s+");

    private final SightedSearch search;
    private final Presentation presentation;

    SimilarQuestions(SightedSearch search, Presentation presentation) {
        this.search = search;
        this.presentation = presentation;
    }

    List<Found> to(String text, Caller caller) {
        String words = firstWordsOf(text);
        Query questions = Query.of(query -> query.bool(bool -> bool.must(likeThese(words))
                .filter(filter -> filter.term(term -> term.field("kind").value(PostKind.QUESTION.name())))));
        return presentation.of(search.best(
                questions, caller, request -> request.highlight(Excerpts.marking(field -> anyOf(words, field)))));
    }

    private static String firstWordsOf(String text) {
        return WORD_BREAK
                .splitAsStream(text.strip())
                .distinct()
                .limit(MOST_WORDS)
                .collect(Collectors.joining(" "));
    }

    /**
     * Not Elasticsearch's "more like this": it passes over words that no document holds, and would so tell which words
     * stand in what the reader may not see.
     */
    private static Query likeThese(String words) {
        return Query.of(query -> query.multiMatch(match -> match.query(words)
                .fields("all.nl", "all.en")
                .type(TextQueryType.MostFields)
                .minimumShouldMatch("30%")));
    }

    /** By their stems, as they were found: the words as they stand would mark every article. */
    private static Query anyOf(String words, String field) {
        return Query.of(query -> Excerpts.isOfStems(field)
                ? query.match(match -> match.field(field).query(words))
                : query.matchNone(none -> none));
    }
}
