package org.kring.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** What lies on disk for one Elasticsearch node, and how the node is told about it. */
record ElasticsearchNode(Path directory) {

    /** The configuration is written anew each time, so that it always fits this version. */
    static ElasticsearchNode preparedIn(Path directory) {
        ElasticsearchNode node = new ElasticsearchNode(directory);
        try {
            for (String folder : List.of("config", "data", "logs", "tmp")) {
                Files.createDirectories(directory.resolve(folder));
            }
            node.write("elasticsearch.yml", "elasticsearch.yml");
            node.write("elasticsearch-jvm.options", "jvm.options");
            node.write("elasticsearch-log4j2.properties", "log4j2.properties");
            Launcher.handOver(directory);
            return node;
        } catch (IOException e) {
            throw new ServerFailed("Elasticsearch cannot use " + directory + ": " + e, e);
        }
    }

    Path log() {
        return directory.resolve("elasticsearch.log");
    }

    Path pidFile() {
        return directory.resolve("elasticsearch.pid");
    }

    Path launcherPidFile() {
        return directory.resolve("elasticsearch-launcher.pid");
    }

    void launchedBy(long launcherPid) {
        try {
            Files.writeString(launcherPidFile(), launcherPid + System.lineSeparator());
        } catch (IOException e) {
            throw new ServerFailed("Elasticsearch cannot use " + directory + ": " + e, e);
        }
    }

    /**
     * The launcher first, which ends after the node: the node deletes its own file as soon as it begins to end, while
     * it still answers requests. The node alone is left where only its launcher was killed.
     */
    void endOrphans() {
        Orphan.of(launcherPidFile(), directory).ifPresent(Orphan::end);
        Orphan.of(pidFile(), directory).ifPresent(Orphan::end);
    }

    List<String> command(ElasticsearchBinaries binaries, int port, int transportPort) {
        return List.of(
                binaries.program(),
                "--pidfile",
                pidFile().toString(),
                "-Ehttp.port=" + port,
                "-Etransport.port=" + transportPort,
                "-Epath.data=" + directory.resolve("data"),
                "-Epath.logs=" + directory.resolve("logs"));
    }

    Map<String, String> environment() {
        return Map.of(
                "ES_JAVA_HOME",
                System.getProperty("java.home"),
                "ES_PATH_CONF",
                directory.resolve("config").toString(),
                "ES_TMPDIR",
                directory.resolve("tmp").toString(),
                // Its starter is done in seconds, and leaves folders behind in the temporary directory.
                "CLI_JAVA_OPTS",
                "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.io.tmpdir=" + directory.resolve("tmp"));
    }

    private void write(String resource, String name) throws IOException {
        try (InputStream content = Software.resource(resource)) {
            Files.copy(content, directory.resolve("config").resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
