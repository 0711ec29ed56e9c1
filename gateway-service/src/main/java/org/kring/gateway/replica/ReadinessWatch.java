package org.kring.gateway.replica;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks every replica twice a second whether it wants requests. One that is about to end says no and answers on. */
@Component
@EnableScheduling
class ReadinessWatch {

    private static final long PAUSE_MILLIS = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Replicas replicas;

    ReadinessWatch(Replicas replicas) {
        this.replicas = replicas;
    }

    @Scheduled(fixedRate = PAUSE_MILLIS)
    void ask() {
        replicas.all().forEach(this::ask);
    }

    private void ask(Replica replica) {
        var question = HttpRequest.newBuilder(replica.address().resolve("/readyz"))
                .timeout(PATIENCE)
                .build();
        var _ = http.sendAsync(question, BodyHandlers.discarding())
                .handle((answer, failure) -> failure == null && answer.statusCode() == HttpStatus.OK.value())
                .thenAccept(replica::ready);
    }
}
