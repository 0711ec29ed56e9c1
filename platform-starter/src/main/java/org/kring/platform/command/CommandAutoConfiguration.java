package org.kring.platform.command;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.kring.platform.eventstore.EventStoreAutoConfiguration;
import org.kring.platform.relay.PublishedLanguage;
import org.kring.platform.telemetry.Correlation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** {@link Commands} for services that have aggregates. */
@AutoConfiguration(
        after = EventStoreAutoConfiguration.class,
        afterName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.kring.platform.web.WebAutoConfiguration"
        })
@ConditionalOnClass(EventStore.class)
@ConditionalOnBean(PublishedLanguage.class)
public class CommandAutoConfiguration {

    @Bean
    AppendedPositions appendedPositions(
            @Value("${spring.application.name}") String service,
            PublishedLanguage language,
            JdbcClient jdbc,
            EventStore eventStore) {
        AppendedPositions positions = new AppendedPositions(service.replace("-service", ""), language, jdbc);
        eventStore.subscribe(positions::note);
        return positions;
    }

    @Bean
    Commands commands(
            CommandGateway gateway,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Correlation correlation,
            AppendedPositions positions) {
        return new Commands(gateway, transaction, jdbc, new CommandMetadata(correlation), positions);
    }
}
