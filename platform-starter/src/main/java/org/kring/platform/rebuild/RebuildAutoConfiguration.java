package org.kring.platform.rebuild;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.kring.platform.eventstore.EventStoreAutoConfiguration;
import org.kring.platform.eventstore.StoredEventReader;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service that names its read models can rebuild them. */
@AutoConfiguration(
        after = EventStoreAutoConfiguration.class,
        afterName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnClass(EventStore.class)
@ConditionalOnProperty("kring.read-models.tables")
@EnableConfigurationProperties(ReadModels.class)
public class RebuildAutoConfiguration {

    @Bean
    RebuildState rebuildState(MeterRegistry meters, Clock clock) {
        return new RebuildState(meters, clock);
    }

    @Bean
    ReadModelRebuilds readModelRebuilds(
            ReadModels readModels,
            DataSource dataSource,
            JdbcConnectionDetails database,
            EventProcessingConfiguration processing,
            StoredEventReader reader,
            RebuildState state) {
        return new ReadModelRebuilds(readModels, dataSource, database, new Projections(processing, reader), state);
    }

    @Bean
    DueRebuild dueRebuild(JdbcClient jdbc, ReadModels readModels, ReadModelRebuilds rebuilds) {
        return new DueRebuild(jdbc, readModels, rebuilds);
    }

    @Bean
    ReadModelsEndpoint readModelsEndpoint(ReadModelRebuilds rebuilds, RebuildState state) {
        return new ReadModelsEndpoint(rebuilds, state);
    }
}
