package org.kring.search.suggest;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.kring.events.ContentEvent.PostKind;
import org.kring.platform.passport.Caller;
import org.kring.search.find.Excerpts;
import org.kring.search.find.Found;
import org.kring.search.find.Presentation;
import org.springframework.stereotype.Component;

/** Questions that were asked before, by the telling words of a text. */
@Component
class SimilarQuestions {

    private final SightedSearch search;
    private final Presentation presentation;

    SimilarQuestions(SightedSearch search, Presentation presentation) {
        this.search = search;
        this.presentation = presentation;
    }

    List<Found> to(String text, Caller caller) {
        Query like = likeThis(text);
        Query questions = Query.of(query -> query.bool(bool -> bool.must(like)
                .filter(filter -> filter.term(term -> term.field("kind").value(PostKind.QUESTION.name())))));
        return presentation.of(search.best(questions, caller, request -> request.highlight(Excerpts.marking(like))));
    }

    private static Query likeThis(String text) {
        return Query.of(query -> query.moreLikeThis(more -> more.fields("all.nl", "all.en")
                .like(like -> like.text(text))
                .minTermFreq(1)
                .minDocFreq(1)
                .maxQueryTerms(25)
                .minimumShouldMatch("30%")));
    }
}
