package org.kring.platform.consume;

import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.kring.events.Topics;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/** Every service makes sure of all topics, so that none depends on another having been started first. */
@AutoConfiguration
@ConditionalOnClass(KafkaAdmin.class)
public class TopicsAutoConfiguration {

    /** Kafka is a transport, not the archive. */
    private static final String THIRTY_DAYS = Long.toString(30L * 24 * 60 * 60 * 1000);

    @Bean
    KafkaAdmin.NewTopics kringTopics(
            @Value("${kring.topics.partitions:12}") int partitions, @Value("${kring.topics.replicas:1}") int replicas) {
        return new KafkaAdmin.NewTopics(Stream.of(Topics.COMMUNITY, Topics.CONTENT, Topics.BOARD)
                .flatMap(topic -> Stream.of(topic, ParkedRecords.topicOf(topic)))
                .map(topic -> TopicBuilder.name(topic)
                        .partitions(partitions)
                        .replicas(replicas)
                        .config("retention.ms", THIRTY_DAYS)
                        .build())
                .toArray(NewTopic[]::new));
    }
}
