package org.kring.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As an operator runs it: https by an authority of its own, and a user with a password. */
class EncryptedElasticsearchTest {

    private static final String PASSWORD = "changeit";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    static Path folder;

    private static HttpsServer server;

    @BeforeAll
    static void start() throws Exception {
        keytool("-genkeypair", "-alias", "es", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost");
        keytool("-exportcert", "-alias", "es", "-rfc", "-file", ca().toString());
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certified()));
        server.createContext("/", exchange -> {
            boolean known = "Basic c2VhcmNoOmdlaGVpbQ=="
                    .equals(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
            exchange.sendResponseHeaders(known ? 200 : 401, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void who_is_vouched_for_by_the_given_authority_is_told_who_comes() throws IOException {
        assertThat(isThere("search", "geheim", ca().toString())).isTrue();
    }

    @Test
    void who_has_another_password_is_not_let_in() {
        assertThatThrownBy(() -> isThere("search", "verkeerd", ca().toString()))
                .isInstanceOf(SearchUnavailable.class)
                .hasStackTraceContaining("status: 401");
    }

    @Test
    void whom_nobody_vouches_for_is_not_spoken_to() {
        assertThatThrownBy(() -> isThere("search", "geheim", ""))
                .isInstanceOf(SearchUnavailable.class)
                .hasRootCauseInstanceOf(GeneralSecurityException.class)
                .hasStackTraceContaining(SSLException.class.getSimpleName());
    }

    private boolean isThere(String user, String password, String caFile) throws IOException {
        URI url = URI.create("https://localhost:" + server.getAddress().getPort());
        var configuration = new ElasticsearchConfiguration();
        try (var rest = configuration.rest5Client(
                new ElasticsearchProperties(url, user, password, caFile, "kring", 1, PATIENCE, PATIENCE))) {
            return new Elasticsearch(configuration.elasticsearchClient(rest))
                    .ask(client -> client.ping().value());
        }
    }

    private static Path ca() {
        return folder.resolve("ca.crt");
    }

    private static SSLContext certified() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(folder.resolve("es.p12"))) {
            store.load(file, PASSWORD.toCharArray());
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        String keytool = System.getProperty("java.home") + "/bin/keytool";
        List<String> command = new ArrayList<>(List.of(keytool));
        command.addAll(List.of(arguments));
        command.addAll(List.of(
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                folder.resolve("es.p12").toString()));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
