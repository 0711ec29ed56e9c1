package org.kring.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.kring.servers.FreePorts;
import org.kring.servers.PostgresServer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The real gateway on a real PostgreSQL, between doubles of everything that is not Kring's gateway. */
final class Gateway implements AutoCloseable {

    static final String IMPORTER_TOKEN = "kring_" + "i".repeat(43);

    private static final Path FOLDER =
            Path.of("target", "gateway-it-" + ProcessHandle.current().pid());
    private static final PostgresServer POSTGRES = PostgresServer.at(FOLDER.resolve("postgres"), FreePorts.one());

    static {
        POSTGRES.start();
        Runtime.getRuntime().addShutdownHook(new Thread(POSTGRES::stop));
    }

    final IdentityProviderDouble provider = new IdentityProviderDouble();
    final ServiceDouble services = new ServiceDouble();
    final ConfigurableApplicationContext context;
    private final int port = FreePorts.one();

    /** On a database of its own. {@code settings}: further properties as {@code --name=value}. */
    static Gateway with(String... settings) {
        return new Gateway("gateway_" + UUID.randomUUID().toString().replace("-", ""), settings);
    }

    static Gateway on(String database) {
        return new Gateway(database);
    }

    private Gateway(String database, String... settings) {
        POSTGRES.createDatabaseIfMissing(database);
        Map<String, String> arguments = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(
                                "--SERVER_PORT=" + port,
                                "--KRING_DATABASE_URL=" + POSTGRES.url(database),
                                "--KRING_DATABASE_USER=" + POSTGRES.user(),
                                "--KRING_DATABASE_PASSWORD=" + POSTGRES.password(),
                                "--KRING_PUBLIC_URL=" + url(),
                                "--KRING_PASSPORT_KEY_FILE=" + FOLDER.resolve("passport.jwk"),
                                "--KRING_IMPORTER_TOKEN_FILE=" + importerToken(),
                                "--KRING_IDENTITY_ISSUER=" + provider.url(),
                                "--KRING_IDENTITY_AUTHORIZATION_URL=" + provider.url() + "/oauth2/authorize",
                                "--KRING_IDENTITY_TOKEN_URL=" + provider.url() + "/oauth2/token",
                                "--KRING_IDENTITY_KEYS_URL=" + provider.url() + "/oauth2/jwks",
                                "--KRING_IDENTITY_CLIENT_ID=" + IdentityProviderDouble.CLIENT,
                                "--KRING_IDENTITY_CLIENT_SECRET=secret",
                                "--KRING_COMMUNITY_URL=" + services.url(),
                                "--KRING_CONTENT_URL=" + services.url(),
                                "--KRING_BOARD_URL=http://localhost:" + FreePorts.one(),
                                "--KRING_SEARCH_URL=" + services.url(),
                                "--KRING_NOTIFICATION_URL=" + services.url(),
                                "--kring.gateway.timeouts.answer=1500ms"),
                        Arrays.stream(settings))
                .forEach(setting -> arguments.put(setting.split("=", 2)[0], setting));
        context = new SpringApplicationBuilder(GatewayService.class)
                .properties("spring.config.name=gateway-service")
                .run(arguments.values().toArray(String[]::new));
    }

    String url() {
        return "http://localhost:" + port;
    }

    int port() {
        return port;
    }

    Browser browser() {
        return new Browser(URI.create(url()), provider);
    }

    /** A browser in which somebody has signed in. */
    Browser signedIn(String handle, String... roles) {
        Browser browser = browser();
        browser.signIn(handle, roles);
        return browser;
    }

    @Override
    public void close() {
        services.released.countDown();
        context.close();
    }

    private static Path importerToken() {
        try {
            Files.createDirectories(FOLDER);
            return Files.writeString(FOLDER.resolve("importer.token"), IMPORTER_TOKEN + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
