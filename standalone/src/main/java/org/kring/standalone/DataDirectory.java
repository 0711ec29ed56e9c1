package org.kring.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * Everything that lasts, and what is running on it now.
 *
 * <p>{@code postgresql} and {@code keys} are the only folders whose loss loses anything. Only one Kring runs on a
 * directory: it holds a lock that the system gives back however the process ends.
 */
final class DataDirectory {

    private static final String OWNER_ONLY = "rwx------";
    private static final long NEEDED_BYTES = 512L * 1024 * 1024;

    private final Path root;
    private @Nullable FileChannel lock;

    private DataDirectory(Path root) {
        this.root = root;
    }

    static DataDirectory at(Path root) {
        return new DataDirectory(root.toAbsolutePath().normalize());
    }

    /** Makes what is missing, and refuses, with one line, what could not work. */
    void prepare() {
        try {
            ownerOnly(root);
            for (var folder : new Path[] {keys(), logs(), run(), requests()}) {
                ownerOnly(folder);
            }
            Files.delete(Files.createTempFile(root, ".writable", ""));
        } catch (IOException e) {
            throw new CannotStart("Cannot write to the data directory " + root + " (" + reason(e) + ")."
                    + " Choose another with --data DIR.");
        }
        requireRoom();
    }

    private void requireRoom() {
        try {
            var free = Files.getFileStore(root).getUsableSpace();
            if (free < NEEDED_BYTES) {
                throw new CannotStart("The disk of the data directory " + root + " is full: " + free / 1_000_000
                        + " MB free, " + NEEDED_BYTES / 1_000_000 + " MB needed."
                        + " Make room or choose another with --data DIR.");
            }
        } catch (IOException e) {
            throw new CannotStart("Cannot tell how much room there is in " + root + " (" + reason(e) + ").");
        }
    }

    /** @return whether this process is now the one that runs on this directory */
    boolean lock() {
        try {
            var channel = FileChannel.open(run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                return false;
            }
            lock = channel;
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw new CannotStart("Cannot lock the data directory " + root + " (" + reason(e) + ").");
        }
    }

    void unlock() throws IOException {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    Path root() {
        return root;
    }

    Path of(Part part) {
        return root.resolve(part.label());
    }

    Path keys() {
        return root.resolve("keys");
    }

    Path key(String name) {
        return keys().resolve(name);
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path run() {
        return root.resolve("run");
    }

    Path requests() {
        return run().resolve("requests");
    }

    private static void ownerOnly(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(OWNER_ONLY));
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "permission denied";
            case FileSystemException failed when failed.getReason() != null -> failed.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
