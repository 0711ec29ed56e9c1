package org.kring.search.elasticsearch;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shown to operators, and no part of readiness: without Elasticsearch this service still answers, with 503. */
@Component
class ElasticsearchHealthIndicator implements HealthIndicator {

    private final Elasticsearch elasticsearch;

    ElasticsearchHealthIndicator(Elasticsearch elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    @Override
    public Health health() {
        try {
            return Health.up()
                    .withDetail(
                            "status",
                            elasticsearch.ask(
                                    client -> client.cluster().health().status().jsonValue()))
                    .build();
        } catch (SearchUnavailable away) {
            return Health.down(away).build();
        }
    }
}
