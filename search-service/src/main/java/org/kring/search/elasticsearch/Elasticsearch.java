package org.kring.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import org.kring.platform.web.Outages;
import org.springframework.stereotype.Component;

/** The one way to Elasticsearch: whatever keeps it from answering comes out as {@link SearchUnavailable}. */
@Component
public class Elasticsearch {

    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final ElasticsearchClient client;

    Elasticsearch(ElasticsearchClient client) {
        this.client = client;
    }

    /** A request to Elasticsearch. */
    @FunctionalInterface
    public interface Request<T> {
        T send(ElasticsearchClient client) throws IOException;
    }

    /**
     * @throws SearchUnavailable if it does not answer, or not now, or the index is not there
     * @throws ElasticsearchException if the request itself is wrong
     */
    public <T> T ask(Request<T> request) {
        try {
            return request.send(client);
        } catch (IOException away) {
            throw new SearchUnavailable(away);
        } catch (ElasticsearchException refused) {
            failIfPassing(refused.status(), String.valueOf(refused.getMessage()));
            throw refused;
        } catch (RuntimeException failed) {
            throw Outages.isOutage(failed) ? new SearchUnavailable(new IOException(failed)) : failed;
        }
    }

    /**
     * Tells a request that may succeed later from one that never will.
     *
     * @throws SearchUnavailable if it may; an index that is missing is made by the index keeper
     */
    public static void failIfPassing(int status, String reason) {
        if (status == NOT_FOUND || status == TOO_MANY_REQUESTS || status >= SERVER_ERROR) {
            throw new SearchUnavailable(new IOException("Elasticsearch answered " + status + ": " + reason));
        }
    }
}
