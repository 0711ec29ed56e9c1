package org.kring.servers;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Server software that comes inside jars and has to lie on disk to run. It is unpacked once per machine, into the
 * directory named by the system property {@code kring.software}, by default {@code ~/.cache/kring}.
 */
final class Software {
    private Software() {}

    /** Fills an empty directory. */
    interface Unpacking {
        void into(Path directory) throws IOException;
    }

    /** {@code name} changes with the content, so that a new version lands beside the old one. */
    static Path unpacked(String name, Unpacking unpacking) {
        Path target = directory().resolve(name);
        if (Files.isDirectory(target)) {
            return target;
        }
        try {
            Files.createDirectories(directory());
            Path fresh = Files.createTempDirectory(directory(), name + ".new-");
            unpacking.into(fresh);
            moveUnlessThere(fresh, target);
            return target;
        } catch (IOException e) {
            throw new ServerFailed("Cannot unpack " + name + " into " + directory() + ": " + e, e);
        }
    }

    static Path directory() {
        String fallback =
                Path.of(System.getProperty("user.home"), ".cache", "kring").toString();
        return Path.of(System.getProperty("kring.software", fallback)).toAbsolutePath();
    }

    /** One of the files that the build puts beside this class. */
    static InputStream resource(String name) throws IOException {
        InputStream resource = Software.class.getResourceAsStream(name);
        if (resource == null) {
            throw new FileNotFoundException(name + " is missing; build platform-servers with mvn package");
        }
        return resource;
    }

    static String fingerprint(String resource) {
        try (InputStream content = resource(resource)) {
            CRC32 checksum = new CRC32();
            checksum.update(content.readAllBytes());
            return Long.toHexString(checksum.getValue());
        } catch (IOException e) {
            throw new ServerFailed("Cannot read " + resource + ": " + e.getMessage(), e);
        }
    }

    /** Another process may unpack the same at the same moment; the first one wins. */
    private static void moveUnlessThere(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(target)) {
                throw e;
            }
            delete(fresh);
        }
    }

    static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(Software::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
