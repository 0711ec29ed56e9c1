package org.kring.benchmarks.platform;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The query that Elasticsearch sees while a search is answered, read from its own log of slow ones. */
public final class SeenSearches {

    private static final String LIMIT = "index.search.slowlog.threshold.query.warn";
    private static final Pattern SOURCE = Pattern.compile("slowlog\\.source=\"((?:[^\"\\\\]++|\\\\.)*+)\"");

    private final Platform platform;
    private final String index;

    /** @param index or an alias of it */
    public SeenSearches(Platform platform, String index) {
        this.platform = platform;
        this.index = index;
    }

    /** @return the body of the last search that the request led to */
    public String bodyOf(Request request) throws Exception {
        log("\"0ms\"");
        try {
            return last(new ServerLog(platform.data().resolve("elasticsearch/elasticsearch.log")).during(request));
        } finally {
            log("null");
        }
    }

    static String last(String log) throws IOException {
        Matcher source = SOURCE.matcher(log);
        String last = "";
        while (source.find()) {
            last = source.group(1).translateEscapes();
        }
        if (last.isEmpty()) {
            throw new IOException("Elasticsearch logged no search");
        }
        return last;
    }

    private void log(String threshold) throws IOException, InterruptedException {
        platform.at("elasticsearch").put("/" + index + "/_settings", "{\"" + LIMIT + "\":" + threshold + "}");
    }
}
