package org.kring.search.find;

import co.elastic.clients.elasticsearch.core.MgetResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kring.search.document.DocumentKey;
import org.kring.search.elasticsearch.Elasticsearch;
import org.kring.search.elasticsearch.ElasticsearchProperties;
import org.springframework.stereotype.Component;

/** The titles of the posts that comments stand under: a post may get another one, so comments do not repeat it. */
@Component
class Titles {

    private final Elasticsearch elasticsearch;
    private final ElasticsearchProperties properties;

    Titles(Elasticsearch elasticsearch, ElasticsearchProperties properties) {
        this.elasticsearch = elasticsearch;
        this.properties = properties;
    }

    Map<DocumentKey, String> of(Set<DocumentKey> posts) {
        Map<DocumentKey, String> titles = new HashMap<>();
        if (!posts.isEmpty()) {
            List<String> ids = posts.stream().map(DocumentKey::value).toList();
            MgetResponse<Listed> response = elasticsearch.ask(client -> client.mget(
                    get -> get.index(properties.alias()).ids(ids).sourceIncludes(Listed.FIELDS), Listed.class));
            response.docs().forEach(post -> {
                Listed source = post.isResult() ? post.result().source() : null;
                if (source != null && source.title() != null) {
                    titles.put(source.key(), source.title());
                }
            });
        }
        return titles;
    }
}
