package org.kring.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElasticsearchServerIT {
    private static final String POSTS = """
            {"settings": {
               "number_of_replicas": 0,
               "analysis": {
                 "filter": {
                   "dutch_stems": {"type": "stemmer", "language": "dutch"},
                   "exceptions": {"type": "stemmer_override", "rules": ["fiets, fietsen => fiets"]},
                   "beginnings": {"type": "edge_ngram", "min_gram": 2, "max_gram": 10}},
                 "analyzer": {
                   "text": {"tokenizer": "standard",
                            "filter": ["lowercase", "asciifolding", "exceptions", "dutch_stems"]},
                   "type_ahead": {"tokenizer": "standard", "filter": ["lowercase", "beginnings"]}}}},
             "mappings": {"properties": {
               "title": {"type": "text", "analyzer": "text", "fields": {
                 "dutch": {"type": "text", "analyzer": "dutch"},
                 "english": {"type": "text", "analyzer": "english"},
                 "type_ahead": {"type": "text", "analyzer": "type_ahead", "search_analyzer": "standard"}}}}}}
            """;

    @TempDir
    Path directory;

    @Test
    void what_was_indexed_is_found_by_stem_accent_and_beginning_also_after_a_kill() throws Exception {
        try (ElasticsearchServer server =
                ElasticsearchServer.at(directory, FreePorts.one()).start()) {
            put(server, "/posts", POSTS);
            put(server, "/posts/_doc/1?refresh=true", """
                    {"title": "Vergaderingen in café De Fiets"}""");
            kill(server.pid());

            server.start();

            assertThat(found(server, "title:vergadering")).isTrue();
            assertThat(found(server, "title:cafe")).isTrue();
            assertThat(found(server, "title:fietsen")).isTrue();
            assertThat(found(server, "title.dutch:vergadering")).isTrue();
            assertThat(found(server, "title.type_ahead:verga")).isTrue();
            assertThat(found(server, "title:brandweer")).isFalse();
        }
    }

    @Test
    void garbage_in_its_heap_is_no_reason_to_refuse_a_request() throws Exception {
        try (ElasticsearchServer server =
                ElasticsearchServer.at(directory, FreePorts.one()).start()) {
            assertThat(bytesThatCountAgainstItsLimit(server)).isLessThan(10_000_000);
        }
    }

    @Test
    void it_ends_with_the_process_that_started_it_and_can_be_started_again_at_once() throws Exception {
        int port = FreePorts.one();
        Path log = directory.resolve("owner.log");
        try (ForeignProcess owner = ForeignProcess.running(ServerOwner.class, log, "elasticsearch", directory, port)) {
            long pid = owner.awaitPid(log);

            owner.kill();

            try (ElasticsearchServer server = ElasticsearchServer.at(directory, port)) {
                server.start();
                assertThat(ProcessHandle.of(pid)).isEmpty();
            }
        }
    }

    @Test
    void one_that_has_begun_to_end_and_deleted_its_pid_file_is_waited_for() throws Exception {
        Path log = directory.resolve("owner.log");
        try (ForeignProcess owner =
                ForeignProcess.running(ServerOwner.class, log, "elasticsearch", directory, FreePorts.one())) {
            long pid = owner.awaitPid(log);
            ElasticsearchNode node = new ElasticsearchNode(directory);

            owner.kill();
            Files.deleteIfExists(node.pidFile());
            node.endOrphans();

            assertThat(ProcessHandle.of(pid)).isEmpty();
        }
    }

    /** The process that watches over the node, and the node. */
    private static void kill(long pid) {
        ProcessHandle launcher = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(launcher), launcher.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    private static boolean found(ElasticsearchServer server, String query) throws Exception {
        String answer = send(HttpRequest.newBuilder(URI.create(server.url() + "/posts/_search?q=" + query)));
        return answer.contains("\"_id\":\"1\"");
    }

    /** Of an idle node, whose heap holds some eighty million. */
    private static long bytesThatCountAgainstItsLimit(ElasticsearchServer server) throws Exception {
        String path = "/_nodes/stats/breaker?filter_path=nodes.*.breakers.parent.estimated_size_in_bytes";
        String answer = send(HttpRequest.newBuilder(URI.create(server.url() + path)));
        return Long.parseLong(answer.replaceAll("(?s).*:(\\d+).*", "$1"));
    }

    private static void put(ElasticsearchServer server, String path, String json) throws Exception {
        send(HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
            return answer.body();
        }
    }
}
