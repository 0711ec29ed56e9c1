package org.kring.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kring.driver.Kring;

/**
 * A file system of its own for what each server keeps and for all logs, so that it can be full without anybody else's being. They are
 * mounted where nobody outside sees them, which takes root and {@code unshare --mount}, as {@code ./kring faults} does.
 */
final class SmallDisks {

    private static final Path SCRIPT =
            Path.of("src", "test", "scripts", "kring-on-small-disks").toAbsolutePath();

    private SmallDisks() {}

    static boolean possible() {
        return "apart".equals(System.getProperty("kring.mounts"))
                && Shell.has(List.of("mkfs.ext4", "mount", "fallocate"));
    }

    /** Starts {@code kring} after it has mounted them. */
    static Path script() {
        return SCRIPT;
    }

    static void fill(String folder, Kring kring) {
        Path filler = filler(folder, kring);
        // Both end when nothing is left: the second takes what the first could not have in one piece.
        Shell.succeeds("fallocate", "--length", Long.toString(free(filler)), filler.toString());
        Shell.succeeds("dd", "if=/dev/zero", "of=" + filler + ".rest", "bs=4k");
        if (free(filler) > 0) {
            throw new IllegalStateException(free(filler) + " bytes are left for " + folder);
        }
    }

    static void empty(String folder, Kring kring) {
        try {
            Path filler = filler(folder, kring);
            Files.deleteIfExists(filler);
            Files.deleteIfExists(Path.of(filler + ".rest"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long free(Path file) {
        try {
            return Files.getFileStore(file.getParent()).getUsableSpace();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path filler(String folder, Kring kring) {
        return kring.data().resolve(folder).resolve("filler");
    }
}
