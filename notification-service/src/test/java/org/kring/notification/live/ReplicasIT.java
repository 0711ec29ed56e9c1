package org.kring.notification.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.events.CommunityEvent.Access;
import org.kring.notification.InboxOf;
import org.kring.notification.NotificationService;
import org.kring.notification.Village;
import org.kring.platform.test.Api;
import org.kring.platform.test.Published;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Two replicas on one database: pages hear everything, whichever of the two they hang on. */
@ServiceTest
class ReplicasIT {

    @Autowired
    private Api api;

    @Autowired
    private Published published;

    @Autowired
    private Environment environment;

    @Test
    void pages_on_both_replicas_hear_everything_whichever_replica_worked_it_off() {
        try (ConfigurableApplicationContext replica = secondReplica();
                OpenPage here = OpenPage.of(api.baseUrl(), OOST);
                OpenPage there = OpenPage.of(baseUrlOf(replica), OOST)) {
            // Several villages, so that their events lie on partitions of both replicas.
            for (int i = 0; i < 6; i++) {
                Village village = Village.founded(published, Access.SECRET, NOORD, OOST);
                new InboxOf(api, OOST, village.id).becomes();
                var post = village.post(NOORD, "Fietsen", OOST);
                new InboxOf(api, OOST, village.id).becomes("MENTION");
                String id = new InboxOf(api, OOST, village.id)
                        .items()
                        .getFirst()
                        .get("id")
                        .stringValue();

                here.hearsOf(id);
                there.hearsOf(id);
                assertThat(here.heardOf(post.postId())).isTrue();
                assertThat(there.heardOf(post.postId())).isTrue();
            }
        }
    }

    @Test
    void a_replica_that_stops_ends_its_streams_at_once() {
        ConfigurableApplicationContext replica = secondReplica();
        try (OpenPage page = OpenPage.of(baseUrlOf(replica), OOST)) {
            long before = System.nanoTime();
            replica.close();

            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
            org.awaitility.Awaitility.await().until(page::hasEnded);
        } finally {
            replica.close();
        }
    }

    private ConfigurableApplicationContext secondReplica() {
        String[] same = Stream.of(
                        "KRING_DATABASE_URL",
                        "KRING_DATABASE_USER",
                        "KRING_DATABASE_PASSWORD",
                        "KRING_KAFKA_BOOTSTRAP_SERVERS",
                        "KRING_PASSPORT_KEYS_URL",
                        "KRING_TOPIC_PARTITIONS")
                .map(name -> name + "=" + environment.getRequiredProperty(name))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(NotificationService.class)
                .properties("spring.config.name=notification-service", "SERVER_PORT=0")
                .properties(same)
                .run();
    }

    private static String baseUrlOf(ConfigurableApplicationContext replica) {
        return "http://127.0.0.1:" + replica.getEnvironment().getRequiredProperty("local.server.port");
    }
}
