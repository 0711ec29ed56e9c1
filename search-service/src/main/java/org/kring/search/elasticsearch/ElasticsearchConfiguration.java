package org.kring.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransportBase;
import co.elastic.clients.transport.TransportUtils;
import co.elastic.clients.transport.rest5_client.Rest5ClientHttpClient;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/** Boot 4.1 has no auto-configuration for Elasticsearch, so its client is declared here. */
@Configuration(proxyBeanMethods = false)
class ElasticsearchConfiguration {

    private static final int CONNECTIONS = 50;

    @Bean(destroyMethod = "close")
    Rest5Client rest5Client(ElasticsearchProperties properties) throws IOException {
        Timeout connect = Timeout.of(properties.connectTimeout());
        Timeout response = Timeout.of(properties.responseTimeout());
        Rest5ClientBuilder builder = Rest5Client.builder(properties.elasticsearchUrl())
                .setConnectionConfigCallback(
                        connection -> connection.setConnectTimeout(connect).setSocketTimeout(response))
                .setRequestConfigCallback(
                        request -> request.setConnectionRequestTimeout(connect).setResponseTimeout(response))
                .setHttpClientConfigCallback(ElasticsearchConfiguration::withoutWhatCostsTime)
                .setConnectionManagerCallback(
                        pool -> pool.setMaxConnTotal(CONNECTIONS).setMaxConnPerRoute(CONNECTIONS));
        if (!properties.elasticsearchUser().isEmpty()) {
            String credentials = HttpHeaders.encodeBasicAuth(
                    properties.elasticsearchUser(), properties.elasticsearchPassword(), StandardCharsets.UTF_8);
            builder.setDefaultHeaders(
                    new Header[] {new BasicHeader(HttpHeaders.AUTHORIZATION, "Basic " + credentials)});
        }
        if (!properties.elasticsearchCaFile().isEmpty()) {
            builder.setSSLContext(TransportUtils.sslContextFromHttpCaCrt(new File(properties.elasticsearchCaFile())));
        }
        return builder.build();
    }

    @Bean
    ElasticsearchClient elasticsearchClient(Rest5Client rest) {
        var http = new InOnePiece(new Rest5ClientHttpClient(rest));
        return new ElasticsearchClient(new ElasticsearchTransportBase(http, null, new Jackson3JsonpMapper()) {});
    }

    /**
     * A reader who waits is told at once that nobody answers; feeds have a patience of their own. Answers come from next
     * door: to pack them takes longer than to send them as they are.
     */
    private static void withoutWhatCostsTime(HttpAsyncClientBuilder client) {
        client.disableAutomaticRetries().disableContentCompression();
    }
}
