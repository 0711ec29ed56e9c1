package org.kring.search.index;

import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import co.elastic.clients.elasticsearch.indices.IndexState;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kring.search.elasticsearch.Elasticsearch;
import org.kring.search.elasticsearch.ElasticsearchProperties;
import org.kring.search.elasticsearch.SearchUnavailable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The indexes behind the alias: which there are, making, swapping and deleting them. */
@Component
public class SearchIndexes {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SEEDED = "seeded";

    private final Elasticsearch elasticsearch;
    private final ElasticsearchProperties properties;
    private final Clock clock;
    private final Pattern names;

    SearchIndexes(Elasticsearch elasticsearch, ElasticsearchProperties properties, Clock clock) {
        this.elasticsearch = elasticsearch;
        this.properties = properties;
        this.clock = clock;
        this.names = Pattern.compile(Pattern.quote(properties.alias()) + "-\\d{17}");
    }

    /** Oldest first. */
    public List<SearchIndex> all() {
        Map<String, IndexState> found = elasticsearch
                .ask(client -> client.indices()
                        .get(get -> get.index(properties.alias() + "-*").allowNoIndices(true)))
                .indices();
        return found.entrySet().stream()
                .filter(index -> names.matcher(index.getKey()).matches())
                .map(index -> describe(index.getKey(), index.getValue()))
                .sorted(Comparator.comparing(SearchIndex::name))
                .toList();
    }

    /** Empty, and not to be fed before it is marked as seeded. */
    public SearchIndex create() {
        SearchIndex index = new SearchIndex(properties.alias() + "-" + TIME.format(clock.instant()), false, false);
        CreateIndexRequest request = new CreateIndexRequest.Builder()
                .withJson(new StringReader(definition()))
                .index(index.name())
                .aliases(index.feedAlias(), alias -> alias)
                .build();
        elasticsearch.ask(client -> client.indices().create(request));
        return index;
    }

    public void markSeeded(SearchIndex index) {
        elasticsearch.ask(client ->
                client.indices().putMapping(put -> put.index(index.name()).meta(SEEDED, JsonData.of(true))));
    }

    /** From now on searches read this one: in one step, so that no search finds nothing. */
    public void search(SearchIndex next) {
        elasticsearch.ask(client -> client.indices()
                .updateAliases(update -> update.actions(
                                actions -> actions.remove(old -> old.index(properties.alias() + "-*")
                                        .alias(properties.alias())
                                        .mustExist(false)))
                        .actions(actions ->
                                actions.add(add -> add.index(next.name()).alias(properties.alias())))));
    }

    public void delete(SearchIndex index) {
        elasticsearch.ask(client -> client.indices().delete(delete -> delete.index(index.name())));
    }

    /** None in one that was thrown away a moment ago, or while it was counted: then no shard of it answers any more. */
    public long documents(SearchIndex index) {
        try {
            return elasticsearch
                    .ask(client -> client.count(count -> count.index(index.name())))
                    .count();
        } catch (SearchUnavailable noAnswer) {
            if (exists(index)) {
                throw noAnswer;
            }
            return 0;
        }
    }

    private boolean exists(SearchIndex index) {
        return elasticsearch
                .ask(client -> client.indices().exists(asked -> asked.index(index.name())))
                .value();
    }

    private String definition() {
        try (InputStream json = SearchIndexes.class.getResourceAsStream("/search-index.json")) {
            ObjectNode definition = (ObjectNode) JSON.readTree(json);
            definition.withObject("/settings/index").put("number_of_shards", properties.shards());
            return definition.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private SearchIndex describe(String name, IndexState state) {
        boolean searched = state.aliases().containsKey(properties.alias());
        JsonData seeded =
                state.mappings() == null ? null : state.mappings().meta().get(SEEDED);
        return new SearchIndex(name, searched, seeded != null && seeded.to(Boolean.class));
    }
}
