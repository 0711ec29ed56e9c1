package org.kring.benchmarks.line;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.kring.benchmarks.line.LineResult.Comparison;
import org.kring.benchmarks.measure.Reach;
import org.kring.benchmarks.platform.BareProducer;
import org.kring.benchmarks.platform.Patience;
import org.kring.benchmarks.platform.RelaySwitch;
import org.kring.driver.Topic;

/** After Kafka was away: how fast the relay publishes what was stored meanwhile. */
final class CatchUpLine implements Line {

    private static final int EVENTS = 200_000;
    private static final int ROUNDS = 3;
    /** Not more often: whoever asks Kafka takes from it what the relay could have. */
    private static final Duration OFTEN = Duration.ofMillis(20);

    @Override
    public String name() {
        return "catch-up";
    }

    @Override
    public LineResult on(Stage stage) throws Exception {
        stage.person(0).gateway().post(CommentsLine.path(stage, 0), CommentsLine.json(new Words(31).text(30)));
        int events = stage.extent().scaled(EVENTS);
        try (Consumers _ = Consumers.stopped(stage.platform());
                RelaySwitch relay = new RelaySwitch(stage.platform(), "content");
                Topic topic = stage.platform().topic(StoredComments.TOPIC)) {
            relay.onAndCaughtUp();
            relay.off();
            relay.mark();
            StoredComments.copies(stage, events);
            Map<TopicPartition, Long> from = topic.ends();
            caughtUp(relay, topic, events);
            List<ConsumerRecord<byte[], byte[]>> published = topic.between(from, topic.ends());
            if (published.size() != events) {
                throw new IllegalStateException(events + " events became " + published.size() + " records");
            }
            Map<TopicPartition, Long> lastCopy = from;
            List<Double> relayed = new ArrayList<>();
            List<Double> alone = new ArrayList<>();
            try (BareProducer producer = BareProducer.into(
                    StoredComments.TOPIC + ".alone",
                    topic.partitions(),
                    stage.platform().part("kafka"))) {
                List<ProducerRecord<byte[], byte[]>> records =
                        published.stream().map(producer::copyOf).toList();
                producer.send(records);
                for (int round = 0; round < ROUNDS; round++) {
                    relay.off();
                    lastCopy = topic.ends();
                    relay.backToMark();
                    relayed.add(caughtUp(relay, topic, events));
                    long begin = System.nanoTime();
                    producer.send(records);
                    alone.add(events / seconds(begin));
                }
            }
            // Each round published the same once more: who reads them shall do so once.
            stage.platform().backlog().forget(lastCopy);
            return result(events, relayed, alone);
        }
    }

    private LineResult result(int events, List<Double> relayed, List<Double> alone) {
        return new LineResult(
                name(),
                "The relay catches up with %,d stored events".formatted(events),
                List.of(),
                List.of(),
                List.of(Comparison.of(
                        "%,.0f events a second", relayed, "KafkaProducer alone: %,.0f", alone, Reach.atLeast(0.5))),
                List.of("KafkaProducer alone sends the same records, as read from the topic, with the relay's settings,"
                        + " and waits for all acknowledgements once at the end. Consumers are stopped. The first catch-up warms"
                        + " up and is not counted."));
    }

    /** @return events per second from the first one published on: how long it took to become leader is not part of it */
    private static double caughtUp(RelaySwitch relay, Topic topic, int events) throws SQLException {
        long before = topic.size();
        relay.on();
        long first = Patience.askingEvery(OFTEN).until(topic::size, size -> size > before);
        long begin = System.nanoTime();
        Patience.askingEvery(OFTEN).until(() -> topic.size() >= before + events);
        return (before + events - first) / seconds(begin);
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
