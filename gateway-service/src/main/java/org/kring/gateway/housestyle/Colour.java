package org.kring.gateway.housestyle;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of a screen (sRGB), each part from 0 to 255. */
record Colour(int red, int green, int blue) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int BASE_16 = 16;

    static Optional<Colour> parse(String text) {
        if (!HEX.matcher(text).matches()) {
            return Optional.empty();
        }
        int parts = Integer.parseInt(text.substring(1), BASE_16);
        return Optional.of(new Colour(parts >> 16, parts >> 8 & 0xff, parts & 0xff));
    }

    static Colour of(String hex) {
        return parse(hex).orElseThrow(() -> new IllegalArgumentException(hex));
    }

    /** From 1 (the same) to 21 (black and white), as WCAG 2.2 defines it. */
    double contrastWith(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
