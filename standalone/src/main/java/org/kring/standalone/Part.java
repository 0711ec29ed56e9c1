package org.kring.standalone;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What Kring consists of, each after what it needs; it ends in the opposite order. */
enum Part {
    POSTGRESQL,
    KAFKA,
    ELASTICSEARCH,
    IDENTITY("org.kring.standalone.identity.IdentityService", "identity", "/identity"),
    COMMUNITY("org.kring.community.CommunityService", "community-service", ""),
    CONTENT("org.kring.content.ContentService", "content-service", ""),
    BOARD("org.kring.board.BoardService", "board-service", ""),
    SEARCH("org.kring.search.SearchService", "search-service", ""),
    NOTIFICATION("org.kring.notification.NotificationService", "notification-service", ""),
    GATEWAY("org.kring.gateway.GatewayService", "gateway-service", "");

    private final String application;
    private final String configuration;
    private final String contextPath;

    Part() {
        this("", "", "");
    }

    Part(String application, String configuration, String contextPath) {
        this.application = application;
        this.configuration = configuration;
        this.contextPath = contextPath;
    }

    /** Empty for a server that others wrote. */
    Optional<Service> service() {
        return application.isEmpty()
                ? Optional.empty()
                : Optional.of(new Service(application, configuration, contextPath));
    }

    /**
     * What has to answer before this starts, besides PostgreSQL. A service follows those whose topics it reads: one that
     * is made later it would notice only after seconds. People are let in when there is something to see.
     */
    Set<Part> needs() {
        return switch (this) {
            case POSTGRESQL, KAFKA, ELASTICSEARCH, IDENTITY -> Set.of();
            case COMMUNITY -> Set.of(KAFKA);
            case CONTENT, BOARD -> Set.of(COMMUNITY);
            case SEARCH -> Set.of(CONTENT, BOARD, ELASTICSEARCH);
            case NOTIFICATION -> Set.of(CONTENT, BOARD);
            case GATEWAY -> Set.of(IDENTITY, CONTENT, BOARD);
        };
    }

    /** Servers keep their data, and the sign-in form its guesses, in one process; everything else can be there twice. */
    boolean canHaveReplicas() {
        return service().isPresent() && this != IDENTITY;
    }

    /** The name in commands, in files and, for a service, of its database. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Part> labelled(String label) {
        return Arrays.stream(values())
                .filter(part -> part.label().equals(label))
                .findFirst();
    }

    /**
     * A Spring application.
     *
     * @param application the class that its own process would start
     * @param configuration the name of its yml file
     */
    record Service(String application, String configuration, String contextPath) {}
}
