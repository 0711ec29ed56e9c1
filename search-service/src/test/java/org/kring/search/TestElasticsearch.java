package org.kring.search;

import java.nio.file.Path;
import org.kring.servers.ElasticsearchServer;
import org.kring.servers.FreePorts;
import org.springframework.web.client.RestClient;

/** One Elasticsearch for all tests of a JVM, which a test may stop and start again. */
final class TestElasticsearch {

    private static final ElasticsearchServer SERVER = ElasticsearchServer.at(
            Path.of("target", "servers", Long.toString(ProcessHandle.current().pid()), "elasticsearch"),
            FreePorts.one());

    private static boolean running;

    private TestElasticsearch() {}

    static String url() {
        return SERVER.url();
    }

    static synchronized void start() {
        if (!running) {
            SERVER.start();
            running = true;
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::stop));
        }
    }

    static synchronized void stop() {
        SERVER.stop();
        running = false;
    }

    /** What was written can be found now. */
    static void refresh() {
        RestClient.create(url()).post().uri("/_refresh").retrieve().toBodilessEntity();
    }
}
