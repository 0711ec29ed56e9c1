package org.kring.gateway.housestyle;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kring.gateway.CannotStart;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** The YAML file in which an organisation writes its house style. What is wrong in it is told by file, key and wish. */
final class HouseStyleFile {

    private static final int LONGEST_NAME = 60;
    private static final String COLOURS = "colours";

    private final Path file;

    HouseStyleFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    HouseStyle read() {
        var all = section(content(), "", List.of("name", "logo", COLOURS));
        var colours = section(all.get(COLOURS), COLOURS + ".", List.of("primary", "accent"));
        var style = new HouseStyle(
                text(all, "name", "").map(this::name).orElse(HouseStyle.OWN.name()),
                text(all, "logo", "").map(this::logo).orElse(null),
                text(colours, "primary", COLOURS + ".")
                        .map(value -> colour(value, "colours.primary"))
                        .orElse(HouseStyle.OWN.primary()),
                text(colours, "accent", COLOURS + ".")
                        .map(value -> colour(value, "colours.accent"))
                        .orElse(HouseStyle.OWN.accent()));
        Legibility.complaint(style).ifPresent(complaint -> {
            throw refused(complaint);
        });
        return style;
    }

    private @Nullable Object content() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (Reader reader = Files.newBufferedReader(file)) {
            return new Yaml(new SafeConstructor(options)).load(reader);
        } catch (IOException e) {
            throw new CannotStart("The house style " + file + " cannot be read. Correct KRING_HOUSE_STYLE.", e);
        } catch (MarkedYAMLException e) {
            throw refused("line " + (e.getProblemMark().getLine() + 1) + " is not YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw refused("it is not YAML");
        }
    }

    /** A mapping with these keys and no others. {@code path}: the keys above it, with a dot at the end. */
    private Map<String, Object> section(@Nullable Object value, String path, List<String> keys) {
        var section = new TreeMap<String, Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                if (!keys.contains(String.valueOf(key))) {
                    throw refused(path + key + " is unknown. Known here: " + String.join(", ", keys));
                }
                section.put(
                        String.valueOf(key), Optional.<Object>ofNullable(inner).orElse(""));
            });
        } else if (value != null && !"".equals(value)) {
            throw refused((path.isEmpty() ? "it" : path.substring(0, path.length() - 1)) + " must hold the keys "
                    + String.join(", ", keys));
        }
        return section;
    }

    private Optional<String> text(Map<String, Object> section, String key, String path) {
        var value = section.get(key);
        if (value instanceof Map || value instanceof List) {
            throw refused(path + key + " must be one value");
        }
        if (value != null && String.valueOf(value).isBlank()) {
            throw refused(path + key + " is empty. Leave the line out, and put colours in quotes: YAML takes"
                    + " what follows a # for a comment");
        }
        return Optional.ofNullable(value).map(String::valueOf).map(String::strip);
    }

    private String name(String name) {
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw refused("name must be one line of at most " + LONGEST_NAME + " characters");
        }
        return name;
    }

    private Colour colour(String value, String key) {
        return Colour.parse(value)
                .orElseThrow(() -> refused(key + " is " + value + ", and must be a colour such as \"#146c69\""));
    }

    private Logo logo(String value) {
        try {
            return Logo.read(file.resolveSibling(value));
        } catch (Logo.Unfit e) {
            throw refused("logo " + value + " " + e.getMessage());
        }
    }

    private CannotStart refused(String why) {
        return new CannotStart("The house style " + file + " cannot be used: " + why + ".");
    }
}
