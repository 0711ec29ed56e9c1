package org.kring.standalone;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Lets each part configure only what its own container would hold. All parts share one class path here, so each finds
 * libraries of the others; this is the one place that takes them away again. A part is known by the variable {@link
 * PartLogs#PART}; without it nothing is taken away.
 */
public final class OneClassPath implements AutoConfigurationImportFilter, EnvironmentAware {

    /** What some parts have and others do not, by the beginning of the names of its auto-configurations. */
    enum Library {
        EVENT_STORE(
                "org.axonframework.",
                "org.kring.platform.eventstore.AxonOrder",
                "org.kring.platform.eventstore.EventStore",
                "org.kring.platform.command.",
                "org.kring.platform.relay."),
        KAFKA("org.springframework.boot.kafka.", "org.kring.platform.consume."),
        PASSPORT_CHECK("org.springframework.boot.security.oauth2.server.resource.", "org.kring.platform.passport."),
        PLATFORM("org.kring.platform.", "org.springdoc."),
        ROUTES("org.springframework.cloud."),
        SIGN_IN_CLIENT("org.springframework.boot.security.oauth2.client."),
        AUTHORIZATION_SERVER("org.springframework.boot.security.oauth2.server.authorization.");

        private final Pattern names;

        Library(String... prefixes) {
            this.names =
                    Pattern.compile(Arrays.stream(prefixes).map(Pattern::quote).collect(Collectors.joining("|")));
        }

        boolean holds(String autoConfiguration) {
            return names.matcher(autoConfiguration).lookingAt();
        }
    }

    private static final Set<Library> READER = EnumSet.of(Library.PLATFORM, Library.PASSPORT_CHECK, Library.KAFKA);

    private static final Set<Library> WRITER =
            EnumSet.of(Library.PLATFORM, Library.PASSPORT_CHECK, Library.KAFKA, Library.EVENT_STORE);

    private static final Map<Part, Set<Library>> LIBRARIES = Map.of(
            Part.IDENTITY, EnumSet.of(Library.AUTHORIZATION_SERVER),
            Part.COMMUNITY, WRITER,
            Part.CONTENT, WRITER,
            Part.BOARD, WRITER,
            Part.SEARCH, READER,
            Part.NOTIFICATION, READER,
            Part.GATEWAY, EnumSet.of(Library.PLATFORM, Library.ROUTES, Library.SIGN_IN_CLIENT));

    private Optional<Part> part = Optional.empty();

    @Override
    public void setEnvironment(Environment environment) {
        part = Optional.ofNullable(environment.getProperty(PartLogs.PART)).flatMap(Part::labelled);
    }

    @Override
    public boolean[] match(@Nullable String[] autoConfigurations, AutoConfigurationMetadata metadata) {
        var matches = new boolean[autoConfigurations.length];
        for (int i = 0; i < matches.length; i++) {
            var name = autoConfigurations[i];
            matches[i] = name != null && part.map(known -> has(known, name)).orElse(true);
        }
        return matches;
    }

    /** What no library claims is everybody's; what several claim belongs to whoever has all of them. */
    static boolean has(Part part, String autoConfiguration) {
        return LIBRARIES.getOrDefault(part, Set.of()).containsAll(claiming(autoConfiguration));
    }

    private static Collection<Library> claiming(String autoConfiguration) {
        return Arrays.stream(Library.values())
                .filter(library -> library.holds(autoConfiguration))
                .toList();
    }
}
