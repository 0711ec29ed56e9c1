package org.kring.search.find;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Cursor;
import org.kring.platform.web.Page;
import org.kring.platform.web.PageQuery;
import org.kring.platform.web.Problems;
import org.kring.search.elasticsearch.Elasticsearch;
import org.kring.search.elasticsearch.ElasticsearchProperties;
import org.kring.search.sight.Sight;
import org.kring.search.sight.SightTable;
import org.springframework.stereotype.Component;

/** Searches the index within what the reader may see. */
@Component
class Finder {

    private final Elasticsearch elasticsearch;
    private final ElasticsearchProperties properties;
    private final SightTable sights;
    private final Presentation presentation;
    private final SealedCursors cursors;

    Finder(
            Elasticsearch elasticsearch,
            ElasticsearchProperties properties,
            SightTable sights,
            Presentation presentation,
            SealedCursors cursors) {
        this.elasticsearch = elasticsearch;
        this.properties = properties;
        this.sights = sights;
        this.presentation = presentation;
        this.cursors = cursors;
    }

    SearchAnswer find(SearchParameters request, PageQuery page, Caller caller) {
        Query within = within(sights.of(caller), request);
        Choices choices = new Choices(request);
        Cursor after = page.after();
        Cursor from = after == null ? null : cursors.opened(after);
        SearchResponse<Listed> response = elasticsearch.ask(client -> client.search(
                search -> {
                    search.index(properties.alias())
                            .query(within)
                            .aggregations(FacetCounts.of(choices))
                            .highlight(Excerpts.marking(field -> marked(field, request)))
                            .source(source -> source.filter(filter -> filter.includes(Listed.FIELDS)))
                            .trackTotalHits(total -> total.enabled(true))
                            // One reader stays with one copy of a shard: copies score slightly differently.
                            .preference(caller.personId().toString())
                            .size(page.fetch())
                            .sort(order());
                    choices.all().ifPresent(search::postFilter);
                    return after(search, from);
                },
                Listed.class));
        Page<Hit<Listed>> hits = Page.of(response.hits().hits(), page, hit -> cursors.sealed(cursor(hit)));
        return new SearchAnswer(
                presentation.of(hits.items()),
                presentation.named(FacetCounts.read(response.aggregations())),
                Objects.requireNonNull(response.hits().total()).value(),
                hits.next());
    }

    private static Query within(Sight sight, SearchParameters request) {
        Query words = request.hasWords() ? WordsQuery.of(request.words()) : WordsQuery.everything();
        Instant since = request.since();
        Instant until = request.until();
        return Query.of(query -> query.bool(bool -> {
            bool.must(words).filter(sight.filter());
            if (since != null) {
                bool.filter(filter ->
                        filter.range(range -> range.date(at -> at.field("at").gte(since.toString()))));
            }
            if (until != null) {
                bool.filter(filter ->
                        filter.range(range -> range.date(at -> at.field("at").lt(until.toString()))));
            }
            return bool;
        }));
    }

    private static Query marked(String field, SearchParameters request) {
        return request.hasWords()
                ? WordsQuery.marked(request.words(), field)
                : Query.of(query -> query.matchNone(none -> none));
    }

    private static List<SortOptions> order() {
        return List.of(
                SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))),
                SortOptions.of(sort -> sort.field(field -> field.field("at").order(SortOrder.Desc))),
                SortOptions.of(sort -> sort.field(field -> field.field("key").order(SortOrder.Asc))));
    }

    private static Cursor cursor(Hit<Listed> hit) {
        List<FieldValue> sort = hit.sort();
        return Cursor.of(
                sort.get(0).doubleValue(), sort.get(1).longValue(), sort.get(2).stringValue());
    }

    private static SearchRequest.Builder after(SearchRequest.Builder search, @Nullable Cursor cursor) {
        return cursor == null
                ? search
                : search.searchAfter(
                        FieldValue.of(score(cursor)), FieldValue.of(cursor.number(1)), FieldValue.of(cursor.text(2)));
    }

    private static double score(Cursor cursor) {
        try {
            return Double.parseDouble(cursor.text(0));
        } catch (NumberFormatException tamperedWith) {
            throw Problems.invalidField("after", "is not a cursor of this list");
        }
    }
}
