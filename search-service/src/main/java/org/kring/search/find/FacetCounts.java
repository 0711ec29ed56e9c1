package org.kring.search.find;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kring.search.find.Choices.Dimension;
import org.kring.search.find.Facets.Facet;

/** Counts per facet: how to ask Elasticsearch for them, and how to read its answer. */
final class FacetCounts {

    private static final String VALUES = "values";
    private static final int MOST = 20;

    private FacetCounts() {}

    static Map<String, Aggregation> of(Choices choices) {
        return Arrays.stream(Dimension.values())
                .collect(Collectors.toMap(
                        Dimension::name,
                        dimension -> Aggregation.of(facet -> facet.filter(
                                        choices.allBut(dimension).orElseGet(WordsQuery::everything))
                                .aggregations(
                                        VALUES,
                                        values -> values.terms(terms ->
                                                terms.field(dimension.field()).size(MOST))))));
    }

    static Facets read(Map<String, Aggregate> answers) {
        return new Facets(
                read(answers, Dimension.TYPE),
                read(answers, Dimension.COMMUNITY),
                read(answers, Dimension.TAG),
                read(answers, Dimension.AUTHOR));
    }

    private static List<Facet> read(Map<String, Aggregate> answers, Dimension dimension) {
        Aggregate facet = Objects.requireNonNull(answers.get(dimension.name()));
        Aggregate values = Objects.requireNonNull(facet.filter().aggregations().get(VALUES));
        return values.sterms().buckets().array().stream()
                .map(bucket -> new Facet(bucket.key().stringValue(), null, bucket.docCount()))
                .toList();
    }
}
