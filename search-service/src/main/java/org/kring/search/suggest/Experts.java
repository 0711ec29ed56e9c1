package org.kring.search.suggest;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.kring.platform.passport.Caller;
import org.kring.search.find.Listed;
import org.springframework.stereotype.Component;

/** People by the expertise that they name in their profile. */
@Component
class Experts {

    private final SightedSearch search;

    Experts(SightedSearch search) {
        this.search = search;
    }

    List<Expert> in(String subject, Caller caller) {
        Query query = Query.of(any -> any.multiMatch(match -> match.query(subject)
                .fields("expertise^3", "expertise.nl^2", "expertise.en^2")
                .type(TextQueryType.BestFields)
                .fuzziness("AUTO")
                .prefixLength(1)));
        return search.best(query, caller, UnaryOperator.identity()).stream()
                .map(Experts::expert)
                .toList();
    }

    private static Expert expert(Hit<Listed> hit) {
        Listed source = Objects.requireNonNull(hit.source());
        return new Expert(source.id(), source.handle(), source.title(), source.expertise(), source.link());
    }
}
