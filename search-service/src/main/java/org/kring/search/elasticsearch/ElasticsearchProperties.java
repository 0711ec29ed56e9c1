package org.kring.search.elasticsearch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Elasticsearch is and how long to wait for it.
 *
 * @param apiKey for a cluster that asks for one
 * @param alias what searches read; the indexes behind it are {@code <alias>-<time of creation>}
 * @param shards of a new index; another number takes effect with the next rebuild
 */
@ConfigurationProperties("kring.search")
public record ElasticsearchProperties(
        URI elasticsearchUrl,
        @Nullable String apiKey,
        @DefaultValue("kring") String alias,
        @DefaultValue("1") int shards,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration responseTimeout) {}
