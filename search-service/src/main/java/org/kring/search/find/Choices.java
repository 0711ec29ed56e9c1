package org.kring.search.find;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kring.search.document.DocumentType;

/** The values that the reader chose of the facets, as filters. */
final class Choices {

    /** What can be chosen of: the field of the index, and how a parameter's value stands in it. */
    enum Dimension {
        TYPE("type"),
        COMMUNITY("communityId"),
        TAG("tags"),
        AUTHOR("authorId");

        private final String field;

        Dimension(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    private final Map<Dimension, Query> filters = new EnumMap<>(Dimension.class);

    Choices(SearchParameters request) {
        choose(Dimension.TYPE, request.type(), DocumentType::word);
        choose(Dimension.COMMUNITY, request.community(), Object::toString);
        choose(Dimension.TAG, request.tag(), tag -> tag.toLowerCase(Locale.ROOT));
        choose(Dimension.AUTHOR, request.author(), Object::toString);
    }

    /** A document has to be in all of them; empty where nothing was chosen. */
    Optional<Query> all() {
        return all(filters.values());
    }

    /** The same without one of them, so that its other values can be counted. */
    Optional<Query> allBut(Dimension disregarded) {
        return all(Arrays.stream(Dimension.values())
                .filter(dimension -> dimension != disregarded && filters.containsKey(dimension))
                .map(filters::get)
                .toList());
    }

    private <T> void choose(Dimension dimension, @Nullable List<T> values, Function<T, String> word) {
        if (values == null || values.isEmpty()) {
            return;
        }
        List<FieldValue> any = values.stream().map(word).map(FieldValue::of).toList();
        filters.put(
                dimension,
                Query.of(query ->
                        query.terms(terms -> terms.field(dimension.field()).terms(value -> value.value(any)))));
    }

    private static Optional<Query> all(Collection<Query> queries) {
        return queries.isEmpty()
                ? Optional.empty()
                : Optional.of(Query.of(query -> query.bool(bool -> bool.filter(List.copyOf(queries)))));
    }
}
