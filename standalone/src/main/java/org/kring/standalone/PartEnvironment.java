package org.kring.standalone;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The environment variables of each replica: the same that a container gets, plus what is only true on one machine (one
 * class path for all, and a folder for logs).
 */
final class PartEnvironment {

    /** Of a database server whose connections seven pools share. */
    private static final String POOL = "8";

    /** How long a replica goes on answering after it said that it will end; the gateway asks twice a second. */
    private static final String DRAIN = "2s";

    /**
     * What the identity provider of one machine is called, on every port and public address: by this name and their own
     * people are known, so under another they would be somebody else.
     */
    private static final String PROVIDER = "http://localhost:8080/identity";

    private static final String PUBLIC_URL = "KRING_PUBLIC_URL";
    private static final String ISSUER = "KRING_IDENTITY_ISSUER";

    private final DataDirectory data;
    private final Replicas replicas;
    private final Ports ports;
    private final Keys keys;
    private final Edition edition;
    private final Database database;
    private final @Nullable Path houseStyle;
    private final Map<String, String> operators;

    /** @param operators the variables that an operator set; every part inherits them from this process */
    PartEnvironment(
            DataDirectory data,
            Replicas replicas,
            Ports ports,
            Keys keys,
            Edition edition,
            Database database,
            @Nullable Path houseStyle,
            Map<String, String> operators) {
        this.data = data;
        this.replicas = replicas;
        this.ports = ports;
        this.keys = keys;
        this.edition = edition;
        this.database = database;
        this.houseStyle = houseStyle;
        this.operators = operators;
    }

    /** How to reach PostgreSQL; the password is known once it runs. */
    interface Database {
        String url(String name);

        String user();

        String password();
    }

    /** @return where people sign in, if not at the provider that one machine brings */
    Optional<String> ownProvider() {
        return Optional.ofNullable(operators.get(ISSUER));
    }

    Map<String, String> of(Replica replica) {
        var environment = new HashMap<>(everywhere(replica));
        if (replicas.of(replica.part()).size() > 1) {
            environment.put("KRING_SHUTDOWN_DRAIN", DRAIN);
        }
        switch (replica.part()) {
            case IDENTITY -> environment.putAll(identity());
            case GATEWAY -> {
                environment.putAll(gateway());
                environment.putAll(provider());
                environment.putAll(furtherReplicas());
                if (houseStyle != null) {
                    environment.put(
                            "KRING_HOUSE_STYLE", houseStyle.toAbsolutePath().toString());
                }
            }
            default -> {}
        }
        return environment;
    }

    private Map<String, String> everywhere(Replica replica) {
        var part = replica.part();
        return Map.ofEntries(
                Map.entry("SERVER_PORT", "" + ports.of(replica)),
                Map.entry("SERVER_ADDRESS", "127.0.0.1"),
                Map.entry("KRING_DATABASE_URL", database.url(part.label())),
                Map.entry("KRING_DATABASE_USER", database.user()),
                Map.entry("KRING_DATABASE_PASSWORD", database.password()),
                Map.entry("KRING_DATABASE_POOL", POOL),
                Map.entry("KRING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of(Part.KAFKA)),
                Map.entry("KRING_ELASTICSEARCH_URL", at(Part.ELASTICSEARCH)),
                Map.entry("KRING_PASSPORT_KEYS_URL", at(Part.GATEWAY) + "/.well-known/kring-passport-keys.json"),
                Map.entry(PUBLIC_URL, publicUrl()),
                Map.entry("LOGGING_CONFIG", PartLogs.CONFIGURATION),
                Map.entry(PartLogs.PART, part.label()),
                Map.entry(PartLogs.REPLICA, replica.label()),
                Map.entry(PartLogs.FOLDER, data.logs().toString()));
    }

    private Map<String, String> identity() {
        return Map.ofEntries(
                Map.entry(ISSUER, PROVIDER),
                Map.entry("KRING_IDENTITY_CLIENT_SECRET", keys.identityClientSecret()),
                Map.entry("KRING_IDENTITY_KEY_FILE", data.key("identity.jwk").toString()),
                Map.entry("KRING_IDENTITY_DEMO", "" + (edition == Edition.DEMO)),
                Map.entry(
                        "KRING_IDENTITY_FIRST_PASSWORD_FILE",
                        FirstPassword.file(data).toString()));
    }

    private Map<String, String> gateway() {
        return Map.ofEntries(
                Map.entry("KRING_COMMUNITY_URL", at(Part.COMMUNITY)),
                Map.entry("KRING_CONTENT_URL", at(Part.CONTENT)),
                Map.entry("KRING_BOARD_URL", at(Part.BOARD)),
                Map.entry("KRING_SEARCH_URL", at(Part.SEARCH)),
                Map.entry("KRING_NOTIFICATION_URL", at(Part.NOTIFICATION)),
                Map.entry("KRING_PASSPORT_KEY_FILE", data.key("passport.jwk").toString()),
                Map.entry("KRING_IMPORTER_TOKEN_FILE", keys.importerTokenFile().toString()));
    }

    /** An operator who names a provider of their own has said everything about it. */
    private Map<String, String> provider() {
        if (ownProvider().isPresent()) {
            return Map.of();
        }
        return Map.ofEntries(
                Map.entry(ISSUER, PROVIDER),
                Map.entry("KRING_IDENTITY_AUTHORIZATION_URL", publicUrl() + "/identity/oauth2/authorize"),
                Map.entry("KRING_IDENTITY_TOKEN_URL", at(Part.IDENTITY) + "/identity/oauth2/token"),
                Map.entry("KRING_IDENTITY_END_SESSION_URL", publicUrl() + "/identity/connect/logout"),
                Map.entry("KRING_IDENTITY_KEYS_URL", at(Part.IDENTITY) + "/identity/oauth2/jwks"),
                Map.entry("KRING_IDENTITY_CLIENT_ID", "kring-gateway"),
                Map.entry("KRING_IDENTITY_CLIENT_SECRET", keys.identityClientSecret()),
                Map.entry("KRING_IDENTITY_PROXY_URL", at(Part.IDENTITY)));
    }

    /** A cluster spreads requests before they reach a service; here the gateway does. */
    private Map<String, String> furtherReplicas() {
        var further = new HashMap<String, String>();
        for (var part : List.of(Part.COMMUNITY, Part.CONTENT, Part.BOARD, Part.SEARCH, Part.NOTIFICATION)) {
            var urls = replicas.of(part).stream().skip(1).map(this::at).collect(Collectors.joining(","));
            if (!urls.isEmpty()) {
                further.put("KRING_" + part.name() + "_REPLICAS", urls);
            }
        }
        return further;
    }

    private String publicUrl() {
        return operators.getOrDefault(PUBLIC_URL, "http://localhost:" + ports.of(Part.GATEWAY));
    }

    private String at(Part part) {
        return at(Replica.firstOf(part));
    }

    private String at(Replica replica) {
        return "http://127.0.0.1:" + ports.of(replica);
    }
}
