package org.kring.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import org.kring.servers.PostgresBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Copies everything whose loss would lose something into a new data directory, while Kring goes on. The copy needs no
 * restoring: Kring starts on it.
 */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    private static final List<String> ALSO_KEPT = List.of("edition", "demo-filled-in");

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "DIR")
    private Path target = Path.of("backup");

    @Override
    public Integer call() throws Exception {
        Path whole = target.toAbsolutePath().normalize();
        Path partial = whole.resolveSibling(whole.getFileName() + ".partial");
        for (Path taken : List.of(whole, partial)) {
            if (Files.exists(taken)) {
                throw new CannotStart(
                        "There is already something at " + taken + ". Name a folder that is not there yet.");
            }
        }
        copy(partial);
        Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE);
        System.out.println("Backed up to " + whole + ". Kring starts on it: ./kring start --data " + whole);
        return 0;
    }

    private void copy(Path into) throws IOException, InterruptedException {
        var source = data.directory();
        if (!Files.isDirectory(source.of(Part.POSTGRESQL))) {
            throw new CannotStart("There is no data of Kring in " + source.root() + ".");
        }
        Files.createDirectories(into.getParent());
        Files.createDirectory(into, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        copyDatabases(source, into.resolve(Part.POSTGRESQL.label()));
        copyFolder(source.keys(), into.resolve("keys"));
        for (var name : ALSO_KEPT) {
            if (Files.exists(source.root().resolve(name))) {
                Files.copy(source.root().resolve(name), into.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        // A backup that a power cut can still take away is none.
        new ProcessBuilder("sync", "--file-system", into.toString()).start().waitFor();
    }

    private static void copyDatabases(DataDirectory source, Path into) {
        var server = RunState.readRunning(source)
                .flatMap(running -> running.part(Replica.firstOf(Part.POSTGRESQL)))
                .filter(RunState.PartState::isAlive);
        if (server.isPresent()) {
            PostgresBackup.ofRunning(source.of(Part.POSTGRESQL), server.get().port(), into);
        } else {
            PostgresBackup.ofStopped(source.of(Part.POSTGRESQL), into);
        }
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
