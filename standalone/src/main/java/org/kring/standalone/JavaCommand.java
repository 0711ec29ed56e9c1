package org.kring.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command line of a child that runs the same Java on the same class path as this process. */
final class JavaCommand {

    /** The system property that names the cache of loaded classes, if one was made. */
    static final String AOT_CACHE = "kring.aot";

    /** Options of the operator for every part, parted by spaces: on a large machine, heap and the optimising compiler. */
    static final String OPERATORS_OPTIONS = "KRING_JAVA_OPTIONS";

    private static final List<String> FOR_A_SMALL_MACHINE = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx384m",
            "-XX:+ExitOnOutOfMemoryError",
            // Java warns of every class that is not in the cache.
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dlogback.configurationFile=org/kring/standalone/logs.xml");

    private JavaCommand() {}

    /** For a part: ends with the launcher, and only when the launcher says so. */
    static List<String> of(String mainClass, String... arguments) {
        var command = new ArrayList<>(endingWithParent());
        command.addAll(inForeground(mainClass, List.of(arguments)));
        return command;
    }

    /** For a program that somebody watches: Ctrl-C reaches it. */
    static List<String> inForeground(String mainClass, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FOR_A_SMALL_MACHINE);
        // Of two that contradict each other, Java takes the last.
        command.addAll(options(System.getenv(OPERATORS_OPTIONS)));
        command.add("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"));
        var cache = System.getProperty(AOT_CACHE, "");
        if (!cache.isEmpty() && Files.exists(Path.of(cache))) {
            command.add("-XX:AOTCache=" + cache);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(arguments);
        return command;
    }

    static List<String> options(@Nullable String spaced) {
        return spaced == null || spaced.isBlank()
                ? List.of()
                : List.of(spaced.strip().split("\\s+"));
    }

    /**
     * A session of its own keeps Ctrl-C away from the child: the launcher ends the parts in their order. Should the
     * launcher be killed, the system ends the child.
     */
    private static List<String> endingWithParent() {
        return exists("setpriv") && exists("setsid") ? List.of("setsid", "setpriv", "--pdeathsig", "TERM") : List.of();
    }

    private static boolean exists(String program) {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
