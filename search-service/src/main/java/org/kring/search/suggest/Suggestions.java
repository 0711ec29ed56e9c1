package org.kring.search.suggest;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.kring.platform.passport.Caller;
import org.kring.search.document.DocumentType;
import org.kring.search.find.Listed;
import org.springframework.stereotype.Component;

/** Type-ahead: names, handles and titles in which every typed word begins a word. People and communities come first. */
@Component
class Suggestions {

    /** The longest beginning that the index holds, see {@code search-index.json}. */
    private static final int LONGEST = 30;

    private static final float PEOPLE_FIRST = 5;

    private final SightedSearch search;

    Suggestions(SightedSearch search) {
        this.search = search;
    }

    List<Suggestion> of(String typed, Caller caller) {
        return search.best(query(typed), caller, UnaryOperator.identity()).stream()
                .map(Suggestions::suggestion)
                .toList();
    }

    private static Query query(String typed) {
        String beginnings = Arrays.stream(typed.split("\\s+"))
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
                .collect(Collectors.joining(" "));
        return Query.of(query -> query.bool(bool -> bool.must(must -> must.match(
                        match -> match.field("beginning").query(beginnings).operator(Operator.And)))
                .should(preferred(DocumentType.PERSON), preferred(DocumentType.COMMUNITY))));
    }

    private static Query preferred(DocumentType type) {
        return Query.of(query -> query.constantScore(score -> score.boost(PEOPLE_FIRST)
                .filter(filter -> filter.term(term -> term.field("type").value(type.word())))));
    }

    private static Suggestion suggestion(Hit<Listed> hit) {
        Listed source = Objects.requireNonNull(hit.source());
        return new Suggestion(
                source.type(),
                source.id(),
                String.valueOf(source.title()),
                source.handle(),
                source.communityId(),
                source.link());
    }
}
