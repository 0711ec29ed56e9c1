package org.kring.importer.stackexchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kring.importer.api.ImportStopped;

/** The directory that an unpacked dump of one site is. */
record Dump(Path directory) {

    /** People and posts are needed; without the other files there is just less to take. */
    static Dump in(Path directory) {
        Dump dump = new Dump(directory.toAbsolutePath().normalize());
        for (DumpFile needed : List.of(dump.posts(), dump.users())) {
            if (!needed.exists()) {
                throw new ImportStopped(
                        directory + " is no Stack Exchange dump: there is no " + needed.name() + " in it.");
            }
        }
        return dump;
    }

    String name() {
        return directory.getFileName().toString();
    }

    DumpFile posts() {
        return file("Posts.xml");
    }

    DumpFile users() {
        return file("Users.xml");
    }

    DumpFile comments() {
        return file("Comments.xml");
    }

    DumpFile votes() {
        return file("Votes.xml");
    }

    DumpFile history() {
        return file("PostHistory.xml");
    }

    DumpFile tags() {
        return file("Tags.xml");
    }

    long bytes() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new ImportStopped("Cannot read " + directory + ": " + e, e);
        }
    }

    private DumpFile file(String name) {
        return new DumpFile(directory.resolve(name));
    }
}
