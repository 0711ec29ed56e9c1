package org.kring.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code k8s/try-images} found when images were built for real, so that it stays found without an engine. */
class ImageTest {

    private static final String JAR = "board-service/target/board-service-0.1.0-SNAPSHOT-boot.jar";

    @Test
    void an_engine_is_given_the_jars() {
        assertThat(isGiven(JAR, Repository.read(".dockerignore"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".git/config",
                "deploy/secrets/identity-admin-password",
                "board-service/src/main/resources/board-service.yml",
                "board-service/target/classes/application.yml",
                "data/keys/passport.jwk"
            })
    void an_engine_is_given_nothing_else(String file) {
        assertThat(isGiven(file, Repository.read(".dockerignore"))).isFalse();
    }

    @Test
    void what_is_wanted_of_an_ignored_folder_is_not_found() {
        assertThat(isGiven(JAR, "*\n!*-service/target/*-boot.jar\n")).isFalse();
    }

    @Test
    void layers_are_extracted_into_a_folder_of_their_own_and_copied_from_there() {
        assertThat(layersAreFound(Repository.read("Dockerfile"))).isTrue();
        assertThat(layersAreFound(Repository.read("Dockerfile").replace("--destination extracted", "--destination .")))
                .isFalse();
        assertThat(layersAreFound(Repository.read("Dockerfile").replace("/layers/extracted/dep", "/layers/dep")))
                .isFalse();
    }

    /**
     * As engines read {@code .dockerignore}: the last line that matches decides, and into an ignored folder they look only
     * for exceptions that begin with its very name, which one with a wildcard does not.
     */
    private static boolean isGiven(String file, String ignored) {
        Path path = Path.of(file);
        List<String> lines =
                ignored.lines().filter(line -> !line.startsWith("#")).toList();
        return IntStream.rangeClosed(1, path.getNameCount())
                .mapToObj(length -> path.subpath(0, length))
                .allMatch(part -> lines.stream()
                        .filter(line -> matches(line, part))
                        .reduce((_, later) -> later)
                        .map(line -> line.startsWith("!"))
                        .orElse(true));
    }

    private static boolean matches(String line, Path path) {
        return FileSystems.getDefault()
                .getPathMatcher("glob:" + line.replaceFirst("^!", ""))
                .matches(path);
    }

    /** Spring Boot's tools extract into an empty folder only, and the jar itself lies in the working directory. */
    private static boolean layersAreFound(String dockerfile) {
        String folder = Pattern.compile("--destination (\\S+)")
                .matcher(dockerfile)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse(".");
        List<String> copied = Pattern.compile("COPY --from=layers (\\S+)/[a-z-]+/ ")
                .matcher(dockerfile)
                .results()
                .map(found -> found.group(1))
                .toList();
        return !folder.equals(".") && copied.size() == 4 && copied.stream().allMatch(("/layers/" + folder)::equals);
    }
}
