package org.kring.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Whether a part answers. */
enum Health {
    UP,
    DOWN;

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int OK = 200;

    static Health of(Part part, int port) {
        return switch (part) {
            case POSTGRESQL, KAFKA -> isOpen(port);
            case ELASTICSEARCH -> answers(port, "/_cluster/health");
            default -> answers(port, part.service().orElseThrow().contextPath() + "/actuator/health/readiness");
        };
    }

    private static Health isOpen(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) PATIENCE.toMillis());
            return UP;
        } catch (IOException refused) {
            return DOWN;
        }
    }

    private static Health answers(int port, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .build();
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return client.send(request, BodyHandlers.discarding()).statusCode() == OK ? UP : DOWN;
        } catch (IOException refused) {
            return DOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return DOWN;
        }
    }
}
