package org.kring.search.elasticsearch;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Elasticsearch is and how long to wait for it.
 *
 * @param elasticsearchUser for a cluster that asks who comes; empty for one that does not
 * @param elasticsearchCaFile the authority (PEM) that vouches for an https address; empty for those that Java knows
 * @param alias what searches read; the indexes behind it are {@code <alias>-<time of creation>}
 * @param shards of a new index; another number takes effect with the next rebuild
 */
@ConfigurationProperties("kring.search")
public record ElasticsearchProperties(
        URI elasticsearchUrl,
        @DefaultValue("") String elasticsearchUser,
        @DefaultValue("") String elasticsearchPassword,
        @DefaultValue("") String elasticsearchCaFile,
        @DefaultValue("kring") String alias,
        @DefaultValue("1") int shards,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration responseTimeout) {}
