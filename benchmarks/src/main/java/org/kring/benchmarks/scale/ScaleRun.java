package org.kring.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kring.benchmarks.line.Extent;
import org.kring.benchmarks.line.LineResult;
import org.kring.benchmarks.platform.Platform;

/**
 * Two platforms on one machine, alike but for what they hold: a full world and one that is almost empty. They are asked
 * in turns, so that nothing but the past differs. Their data is kept: what was built once is there the next time.
 */
public final class ScaleRun implements AutoCloseable {

    private final Extent extent;
    private final Built full;
    private final Built almostEmpty;

    private ScaleRun(Extent extent, Built full, Built almostEmpty) {
        this.extent = extent;
        this.full = full;
        this.almostEmpty = almostEmpty;
    }

    /** @param data the folder that keeps both */
    public static ScaleRun on(Path data, Path script, Extent extent) throws Exception {
        Path full = data.resolve("full-" + extent.name().toLowerCase(Locale.ROOT));
        Built large = built(full, script, World.of(extent));
        try {
            return new ScaleRun(extent, large, built(data.resolve("almost-empty"), script, World.almostEmpty()));
        } catch (Exception failure) {
            large.platform().close();
            throw failure;
        }
    }

    private static Built built(Path data, Path script, World world) throws Exception {
        Platform platform = Platform.keptOn(data, script);
        try {
            new WorldBuild(platform, world).build();
            return new Built(platform, world);
        } catch (Exception failure) {
            platform.close();
            throw failure;
        }
    }

    public static List<String> names() {
        return Reads.all().stream().map(Read::name).toList();
    }

    public LineResult measured(String name) throws Exception {
        Read read = Reads.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return new Measurement(read, full, almostEmpty, extent.times()).result();
    }

    /** For the report. */
    public static String text(Extent extent) {
        return "%s: %s; beside it %s"
                .formatted(
                        extent.share(),
                        World.of(extent).text(),
                        World.almostEmpty().text());
    }

    @Override
    public void close() throws IOException {
        try (Platform _ = full.platform();
                Platform _ = almostEmpty.platform()) {
            System.out.println(
                    "What was built is kept in " + full.platform().data().getParent());
        }
    }
}
