package org.kring.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that only its owner can read, written whole or not at all. */
public final class PrivateFile {

    private PrivateFile() {}

    public static void write(Path file, String text) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var unfinished = Files.createTempFile(folder, "." + file.getFileName(), "", ownerOnly);
        try {
            Files.writeString(unfinished, text);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
