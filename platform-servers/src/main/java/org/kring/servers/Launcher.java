package org.kring.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a command has to be started here: never as root, which PostgreSQL and Elasticsearch refuse, and, where the
 * system can do so, so that it ends with the process that started it.
 */
final class Launcher {
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
    private static final boolean SETPRIV = works(List.of("setpriv"), "--version");
    private static final boolean SETSID = works(List.of("setsid"), "--version");

    /**
     * Root in a user namespace of its own is nobody to the program, yet still owns its files. Some containers forbid
     * it; there the program becomes nobody altogether.
     */
    private static final List<String> UNSHARE = List.of("unshare", "--user", "--map-user=65534", "--map-group=65534");

    private static final boolean NAMESPACE = ROOT && works(UNSHARE, "true");

    private Launcher() {}

    /** For short helpers such as {@code initdb}. */
    static List<String> unprivileged(List<String> command) {
        return launch(List.of(), command);
    }

    /**
     * For servers: {@code signal} (a name such as INT) reaches them when the thread that started them ends. A Ctrl-C in
     * the terminal does not: whoever started them ends them in their order.
     */
    static List<String> endingWithParent(String signal, List<String> command) {
        List<String> whole = new ArrayList<>(SETSID ? List.of("setsid") : List.of());
        whole.addAll(launch(SETPRIV ? List.of("--pdeathsig", signal) : List.of(), command));
        return whole;
    }

    private static List<String> launch(List<String> privileges, List<String> command) {
        List<String> whole = new ArrayList<>();
        List<String> setpriv = new ArrayList<>(privileges);
        if (NAMESPACE) {
            whole.addAll(UNSHARE);
        } else if (ROOT) {
            setpriv.addAll(List.of("--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        }
        if (!setpriv.isEmpty()) {
            whole.add("setpriv");
            whole.addAll(setpriv);
        }
        whole.addAll(command);
        return whole;
    }

    /** Gives a directory to the user that will work in it. */
    static void handOver(Path directory) {
        if (ROOT && !NAMESPACE) {
            own("nobody:nogroup", directory);
        } else if (ROOT && !isOurs(directory)) {
            own("root:root", directory);
        }
    }

    private static boolean isOurs(Path directory) {
        try {
            return "root".equals(Files.getOwner(directory).getName());
        } catch (IOException e) {
            return false;
        }
    }

    private static void own(String owner, Path directory) {
        if (!works(List.of("chown"), "-R", owner, directory.toString())) {
            throw new ServerFailed("Cannot give " + directory + " to " + owner);
        }
    }

    private static boolean works(List<String> command, String... arguments) {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(whole)
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
