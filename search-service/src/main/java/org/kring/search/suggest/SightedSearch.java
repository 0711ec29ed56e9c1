package org.kring.search.suggest;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kring.platform.passport.Caller;
import org.kring.search.elasticsearch.Elasticsearch;
import org.kring.search.elasticsearch.ElasticsearchProperties;
import org.kring.search.find.Listed;
import org.kring.search.sight.Sight;
import org.kring.search.sight.SightTable;
import org.springframework.stereotype.Component;

/** The ten best hits within what the reader may see. */
@Component
class SightedSearch {

    private static final int MOST = 10;

    private final Elasticsearch elasticsearch;
    private final ElasticsearchProperties properties;
    private final SightTable sights;

    SightedSearch(Elasticsearch elasticsearch, ElasticsearchProperties properties, SightTable sights) {
        this.elasticsearch = elasticsearch;
        this.properties = properties;
        this.sights = sights;
    }

    List<Hit<Listed>> best(Query wanted, Caller caller, UnaryOperator<SearchRequest.Builder> more) {
        Sight sight = sights.of(caller);
        Query within =
                BoolQuery.of(bool -> bool.must(wanted).filter(sight.filter()))._toQuery();
        return elasticsearch
                .ask(client -> client.search(
                        search -> more.apply(search.index(properties.alias())
                                .query(within)
                                // How many there are nobody asks; so what cannot be among the best is passed over.
                                .trackTotalHits(total -> total.enabled(false))
                                .source(source -> source.filter(filter -> filter.includes(Listed.FIELDS)))
                                .size(MOST)),
                        Listed.class))
                .hits()
                .hits();
    }
}
