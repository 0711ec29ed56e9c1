package org.kring.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** What lies on disk for one PostgreSQL server: its files, its password, its log. */
record PostgresCluster(Path directory, PostgresBinaries binaries) {
    static final String USER = "kring";

    /** Created whole or not at all: a first start that was interrupted leaves nothing half done behind. */
    static PostgresCluster createdIn(Path directory, PostgresBinaries binaries) {
        PostgresCluster cluster = new PostgresCluster(directory, binaries);
        try {
            Files.createDirectories(directory);
            if (!Files.exists(cluster.data())) {
                cluster.create();
            }
            Launcher.handOver(directory);
            cluster.forgetDeadOwner();
            return cluster;
        } catch (IOException e) {
            throw new ServerFailed("PostgreSQL cannot use " + directory + ": " + e, e);
        }
    }

    Path data() {
        return directory.resolve("cluster");
    }

    Path log() {
        return directory.resolve("postgres.log");
    }

    String password() {
        try {
            return Files.readString(directory.resolve("password"));
        } catch (IOException e) {
            throw new ServerFailed("The password of PostgreSQL is missing: " + e.getMessage(), e);
        }
    }

    private void create() throws IOException {
        Path fresh = directory.resolve("cluster.new");
        if (Files.exists(fresh)) {
            Software.delete(fresh);
        }
        Path password = directory.resolve("password");
        Files.deleteIfExists(password);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, randomPassword());
        Launcher.handOver(directory);
        initialise(fresh, password);
        Files.move(fresh, data());
    }

    private void initialise(Path fresh, Path password) throws IOException {
        List<String> command = List.of(
                binaries.program("initdb"),
                "--pgdata=" + fresh,
                "--username=" + USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        Process process = new ProcessBuilder(Launcher.unprivileged(command))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new ServerFailed("PostgreSQL cannot create its files in " + directory + ":\n" + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("Interrupted while PostgreSQL created its files", e);
        }
    }

    /**
     * PostgreSQL refuses to start when the process in {@code postmaster.pid} lives, which after a crash and a reboot
     * may be any other program that got the same number.
     */
    private void forgetDeadOwner() throws IOException {
        Path file = data().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        boolean runs = Orphan.of(file, data()).isPresent();
        if (!runs) {
            Files.delete(file);
        }
    }

    private static String randomPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
