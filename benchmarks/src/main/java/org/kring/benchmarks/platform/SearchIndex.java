package org.kring.benchmarks.platform;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The index that searches read, as Elasticsearch sees it. */
public record SearchIndex(Http elasticsearch, String name) {

    private static final String ALIAS = "kring";
    private static final String ELSEWHERE = "bulk-requests-alone";
    private static final int PAGE = 1_000;
    private static final Duration NOW_AND_THEN = Duration.ofMillis(200);
    private static final List<String> ITS_OWN = List.of("uuid", "version", "creation_date", "provided_name", "routing");

    public static SearchIndex searched(Platform platform) throws IOException, InterruptedException {
        Http elasticsearch = platform.at("elasticsearch");
        String name = elasticsearch
                .getJson("/_alias/" + ALIAS)
                .propertyNames()
                .iterator()
                .next();
        return new SearchIndex(elasticsearch, name);
    }

    /** Returns when searches read this one and the older ones are thrown away. */
    public static void awaitOnly(Platform platform, String name) {
        Patience.askingEvery(NOW_AND_THEN)
                .until(() -> searched(platform).name().equals(name)
                        && platform.at("elasticsearch")
                                        .getJson("/" + ALIAS + "-*")
                                        .size()
                                == 1);
    }

    public long documents() throws IOException, InterruptedException {
        return elasticsearch.getJson("/" + name + "/_count").get("count").longValue();
    }

    /** Bulk requests that write documents with their versions, a thousand each. */
    public List<String> bulks(int atMost) throws IOException, InterruptedException {
        List<String> bulks = new ArrayList<>();
        @Nullable JsonNode after = null;
        while (bulks.size() * PAGE < atMost) {
            JsonNode hits = page(after).get("hits").get("hits");
            if (hits.isEmpty()) {
                break;
            }
            StringBuilder bulk = new StringBuilder();
            for (JsonNode hit : hits) {
                bulk.append(JsonMapper.shared()
                                .writeValueAsString(Map.of(
                                        "index",
                                        Map.of(
                                                "_id", hit.get("_id").stringValue(),
                                                "version", hit.get("_version").longValue(),
                                                "version_type", "external"))))
                        .append('\n')
                        .append(hit.get("_source"))
                        .append('\n');
                after = hit.get("sort");
            }
            bulks.add(bulk.toString());
        }
        return bulks;
    }

    /** How many a bulk request writes: each is a line about it and a line that is it. */
    public static long documentsOf(String bulk) {
        return bulk.lines().count() / 2;
    }

    /** @return the seconds it took, into an empty index with the same settings and mappings */
    public double writtenElsewhere(List<String> bulks) throws IOException, InterruptedException {
        ObjectNode definition =
                (ObjectNode) elasticsearch.getJson("/" + name).get(name).deepCopy();
        definition.remove(List.of("aliases", "data_stream"));
        ((ObjectNode) definition.get("settings").get("index")).remove(ITS_OWN);
        elasticsearch.put("/" + ELSEWHERE, definition.toString());
        try {
            long begin = System.nanoTime();
            for (String bulk : bulks) {
                JsonNode answer = JsonMapper.shared().readTree(elasticsearch.post("/" + ELSEWHERE + "/_bulk", bulk));
                if (answer.get("errors").booleanValue()) {
                    throw new IOException("a bulk request was refused in part");
                }
            }
            return (System.nanoTime() - begin) / 1e9;
        } finally {
            elasticsearch.delete("/" + ELSEWHERE);
        }
    }

    private JsonNode page(@Nullable JsonNode after) throws IOException, InterruptedException {
        ObjectNode search = JsonMapper.shared().createObjectNode();
        search.put("size", PAGE).put("version", true);
        search.putArray("sort").addObject().put("key", "asc");
        if (after != null) {
            search.set("search_after", after);
        }
        return JsonMapper.shared().readTree(elasticsearch.post("/" + name + "/_search", search.toString()));
    }
}
