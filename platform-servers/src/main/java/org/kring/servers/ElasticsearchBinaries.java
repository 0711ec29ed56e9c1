package org.kring.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The programs of Elasticsearch with Kring's analysis plugin in it, out of this module's jar. */
record ElasticsearchBinaries(Path directory) {
    private static final String NAME = "elasticsearch-9.5.3";
    private static final Set<String> READ_FROM_PLUGIN_FOLDER =
            Set.of("stable-plugin-descriptor.properties", "named_components.json");

    static ElasticsearchBinaries unpacked() {
        return new ElasticsearchBinaries(Software.unpacked(
                NAME + "-" + Software.fingerprint("kring-analysis.jar"), ElasticsearchBinaries::unpack));
    }

    String program() {
        return directory.resolve("bin").resolve("elasticsearch").toString();
    }

    private static void unpack(Path directory) throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (ZipInputStream zip = new ZipInputStream(Software.resource("elasticsearch.zip"))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path withoutTop = Path.of(entry.getName());
                if (withoutTop.getNameCount() > 1) {
                    write(entry, zip, directory.resolve(withoutTop.subpath(1, withoutTop.getNameCount())));
                }
            }
        }
        addPlugin(Files.createDirectories(directory.resolve("plugins").resolve("kring-analysis")));
    }

    private static void write(ZipEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.copy(content, target);
        if (entry.getName().contains("/bin/")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** What Elasticsearch's own installer would do, which is one more Java process and several seconds. */
    private static void addPlugin(Path folder) throws IOException {
        try (InputStream jar = Software.resource("kring-analysis.jar")) {
            Files.copy(jar, folder.resolve("kring-analysis.jar"));
        }
        try (ZipInputStream jar = new ZipInputStream(Software.resource("kring-analysis.jar"))) {
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                if (READ_FROM_PLUGIN_FOLDER.contains(entry.getName())) {
                    Files.copy(jar, folder.resolve(entry.getName()));
                }
            }
        }
    }
}
