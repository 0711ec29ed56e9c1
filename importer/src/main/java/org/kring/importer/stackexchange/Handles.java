package org.kring.importer.stackexchange;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Handles that a person could get, the nicest first. */
final class Handles {
    private static final int LONGEST = 39;

    private Handles() {}

    /** @param number makes them differ where two people have one name */
    static List<String> of(String name, String number) {
        String base = near(name);
        return base.length() < 2
                ? List.of(cut("user", "-" + number), cut("user", "-" + number + "-se"))
                : List.of(cut(base, ""), cut(base, "-" + number), cut(base, "-" + number + "-se"));
    }

    private static String near(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9._]+", "-")
                .replaceAll("^[^a-z0-9]+", "")
                .replaceAll("[^a-z0-9]+$", "");
    }

    /** Ends like a word, because a mention that ends in a dot or dash is not recognised. */
    private static String cut(String base, String ending) {
        String fitting = base.substring(0, Math.min(base.length(), LONGEST - ending.length()));
        return fitting.replaceAll("[^a-z0-9]+$", "") + ending;
    }
}
