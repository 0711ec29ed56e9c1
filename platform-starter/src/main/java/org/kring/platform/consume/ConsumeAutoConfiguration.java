package org.kring.platform.consume;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs the service's {@link EventConsumer}s. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.kring.platform.access.AccessAutoConfiguration"
        })
@ConditionalOnClass(KafkaAdmin.class)
@ConditionalOnBean({DataSource.class, EventConsumer.class})
public class ConsumeAutoConfiguration {

    @Bean
    ParkedRecords parkedRecords(KafkaProperties kafka) {
        return new ParkedRecords(new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(
                kafka.buildProducerProperties(), new StringSerializer(), new ByteArraySerializer())));
    }

    @Bean
    ListenerContainers listenerContainers(KafkaProperties kafka, ParkedRecords parked, MeterRegistry meters) {
        return new ListenerContainers(kafka, parked, meters);
    }

    @Bean
    EventConsumers eventConsumers(
            @Value("${spring.application.name}") String service,
            ObjectProvider<EventConsumer<?>> consumers,
            ListenerContainers containers,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        List<EventConsumer<?>> all = consumers.orderedStream().toList();
        return new EventConsumers(service, all, containers, new ConsumedVersions(jdbc), transaction);
    }

    @Bean
    ParkedEndpoint parkedEndpoint(
            @Value("${spring.application.name}") String service,
            ObjectProvider<ReplaysParked> listeners,
            KafkaProperties kafka) {
        return new ParkedEndpoint(listeners.orderedStream().toList(), () -> ParkedTopics.of(service, kafka));
    }

    @Bean
    ParkedFigures parkedFigures(
            @Value("${spring.application.name}") String service,
            ObjectProvider<ReplaysParked> listeners,
            KafkaProperties kafka,
            MeterRegistry meters) {
        Set<String> groups = listeners.stream()
                .flatMap(listener -> listener.groups().stream())
                .collect(Collectors.toSet());
        return new ParkedFigures(groups, () -> ParkedTopics.of(service, kafka), meters);
    }
}
