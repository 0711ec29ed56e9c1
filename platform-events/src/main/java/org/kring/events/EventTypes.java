package org.kring.events;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The CloudEvents {@code type} of each record: {@code org.kring.content.PostPublished}. */
public final class EventTypes {

    private static final Map<Class<?>, String> NAMES = Map.of(
            CommunityEvent.class, "org.kring.community.",
            ContentEvent.class, "org.kring.content.",
            BoardEvent.class, "org.kring.board.");

    private static final Map<String, Class<? extends KringEvent>> BY_TYPE = NAMES.keySet().stream()
            .flatMap(EventTypes::records)
            .collect(Collectors.toUnmodifiableMap(EventTypes::typeOf, Function.identity()));

    private EventTypes() {}

    public static String typeOf(Class<? extends KringEvent> event) {
        return NAMES.get(event.getEnclosingClass()) + event.getSimpleName();
    }

    /** Empty for a type that this version does not know: consumers pass over it. */
    public static Optional<Class<? extends KringEvent>> eventOf(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    private static Stream<Class<? extends KringEvent>> records(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses()).map(type -> type.asSubclass(KringEvent.class));
    }
}
