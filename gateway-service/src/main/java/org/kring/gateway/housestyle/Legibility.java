package org.kring.gateway.housestyle;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What must stay readable whatever colours an organisation sets. The neutral colours stand in docs/design.md.
 *
 * @param where how {@code colour} meets {@code beside}
 * @param remedy what makes too little contrast more
 */
record Legibility(String key, Function<HouseStyle, Colour> colour, Colour beside, String where, String remedy) {

    private static final List<Legibility> RULES = List.of(
            new Legibility("primary", HouseStyle::primary, Colour.of("#ffffff"), "under white text", "darker"),
            new Legibility("primary", HouseStyle::primary, Colour.of("#f6f4ee"), "as text on paper #f6f4ee", "darker"),
            new Legibility("accent", HouseStyle::accent, Colour.of("#1f1d18"), "under ink #1f1d18", "lighter"));

    /** Of text of any size: WCAG 2.2, success criterion 1.4.3. */
    private static final double ENOUGH = 4.5;

    /** What is not readable enough, and what helps; empty if all is. */
    static Optional<String> complaint(HouseStyle style) {
        return RULES.stream().flatMap(rule -> rule.check(style).stream()).findFirst();
    }

    private Optional<String> check(HouseStyle style) {
        Colour set = colour.apply(style);
        double contrast = set.contrastWith(beside);
        return contrast >= ENOUGH
                ? Optional.empty()
                : Optional.of("colours.%s %s has a contrast of %s:1 %s, and needs %s:1 or more; choose a %s colour"
                        .formatted(key, set, roundedDown(contrast), where, ENOUGH, remedy));
    }

    /** 4.496 must not be told as 4.50. */
    private static String roundedDown(double contrast) {
        return String.format(Locale.ROOT, "%.2f", Math.floor(contrast * 100) / 100);
    }
}
