package org.kring.standalone;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many processes each part has: one, where nothing else was asked for. */
record Replicas(Map<Part, Integer> counts) {

    static final int MOST = 9;
    static final Replicas ONE_EACH = new Replicas(Map.of());

    private static final Pattern WISH = Pattern.compile("(?<part>[a-z]+)=(?<count>\\d{1,4})");

    Replicas {
        counts = Map.copyOf(counts);
    }

    /** Reads {@code content=2,gateway=2}; throws {@link CannotStart} for what cannot be. */
    static Replicas parse(String wishes) {
        var counts = new EnumMap<Part, Integer>(Part.class);
        for (var wish : wishes.split(",", -1)) {
            var parts = WISH.matcher(wish);
            if (!parts.matches()) {
                throw new CannotStart(
                        "--replicas takes PART=N, several with commas between them, not \"" + wish + "\".");
            }
            var part = replicable(parts.group("part"));
            var count = Integer.parseInt(parts.group("count"));
            if (count < 1 || count > MOST) {
                throw new CannotStart("--replicas " + wish + ": a part has between 1 and " + MOST + " replicas.");
            }
            if (counts.put(part, count) != null) {
                throw new CannotStart("--replicas names " + part.label() + " twice.");
            }
        }
        return new Replicas(counts);
    }

    private static Part replicable(String label) {
        return Part.labelled(label)
                .filter(Part::canHaveReplicas)
                .orElseThrow(() -> new CannotStart("--replicas " + label + ": only these can have replicas: "
                        + Arrays.stream(Part.values())
                                .filter(Part::canHaveReplicas)
                                .map(Part::label)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    List<Replica> of(Part part) {
        return IntStream.rangeClosed(1, counts.getOrDefault(part, 1))
                .mapToObj(number -> new Replica(part, number))
                .toList();
    }

    /** All that run, in the order in which they start. */
    List<Replica> all() {
        return Arrays.stream(Part.values()).flatMap(part -> of(part).stream()).toList();
    }
}
