package org.kring.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One Elasticsearch node on the loopback address, without security, with Dutch and English analysis. */
public final class ElasticsearchServer implements Server {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path directory;
    private final int port;
    private final int transportPort;
    private @Nullable ChildProcess child;

    private ElasticsearchServer(Path directory, int port, int transportPort) {
        this.directory = directory.toAbsolutePath();
        this.port = port;
        this.transportPort = transportPort;
    }

    public static ElasticsearchServer at(Path directory, int port, int transportPort) {
        return new ElasticsearchServer(directory, port, transportPort);
    }

    /** The transport port, which nobody but the node itself uses, is any free one. */
    public static ElasticsearchServer at(Path directory, int port) {
        return at(directory, port, FreePorts.one());
    }

    @Override
    public ElasticsearchServer start() {
        ElasticsearchBinaries binaries = ElasticsearchBinaries.unpacked();
        ElasticsearchNode node = ElasticsearchNode.preparedIn(directory);
        node.endOrphans();
        List<String> command = Launcher.endingWithParent("TERM", node.command(binaries, port, transportPort));
        ChildProcess started = ChildProcess.start("Elasticsearch", command, node.environment(), node.log());
        node.launchedBy(started.pid());
        new Readiness(PATIENCE, this::answers).await(started);
        child = started;
        return this;
    }

    /** True once the indices of an earlier run can be searched too. */
    private boolean answers() {
        URI health = URI.create(url() + "/_cluster/health?wait_for_status=yellow&timeout=2s");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** The number of the process that watches over the node; the node is its child. */
    public long pid() {
        if (child == null) {
            throw new IllegalStateException("Elasticsearch has not been started");
        }
        return child.pid();
    }

    @Override
    public void stop() {
        if (child != null) {
            child.end(Duration.ofSeconds(30));
            child = null;
        }
    }
}
