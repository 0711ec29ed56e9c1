package org.kring.search.sight;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.search.document.DocumentType;
import org.kring.search.document.Entry;

/**
 * What one reader may see.
 *
 * @param readable communities whose content they read
 * @param listed communities that they know of: those, and closed ones from outside
 * @param people null for everybody
 */
public record Sight(
        Set<UUID> readable, Set<UUID> listed, @Nullable Set<UUID> people) {

    private static final List<DocumentType> CONTENT =
            List.of(DocumentType.POST, DocumentType.COMMENT, DocumentType.CARD);

    /** Belongs into the filter of every query; nothing else keeps a document from a stranger. */
    public Query filter() {
        Query content = both(types(CONTENT), ids("communityId", readable));
        Query communities = both(types(List.of(DocumentType.COMMUNITY)), ids("id", listed));
        Query everybody = types(List.of(DocumentType.PERSON));
        Query persons = people == null ? everybody : both(everybody, ids("id", people));
        return Query.of(query -> query.bool(bool -> bool.filter(
                        live -> live.term(term -> term.field("state").value(Entry.LIVE)))
                .should(content, communities, persons)
                .minimumShouldMatch("1")));
    }

    private static Query both(Query one, Query other) {
        return Query.of(query -> query.bool(bool -> bool.filter(one, other)));
    }

    private static Query types(List<DocumentType> types) {
        return anyOf("type", types.stream().map(DocumentType::word).toList());
    }

    private static Query ids(String field, Set<UUID> ids) {
        return anyOf(field, ids.stream().map(UUID::toString).toList());
    }

    private static Query anyOf(String field, Collection<String> values) {
        List<FieldValue> any = values.stream().map(FieldValue::of).toList();
        return Query.of(query -> query.terms(terms -> terms.field(field).terms(value -> value.value(any))));
    }
}
