package org.kring.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kring.benchmarks.line.Extent;
import org.kring.benchmarks.line.LineResult;
import org.kring.benchmarks.platform.Platform;

/**
 * Two platforms on one machine, alike but for what they hold: a full world and a tenth of it. They are asked in turns, so
 * that nothing but the past differs. Their data is kept: what was built once is there the next time.
 */
public final class ScaleRun implements AutoCloseable {

    private final Extent extent;
    private final Built full;
    private final Built tenth;

    private ScaleRun(Extent extent, Built full, Built tenth) {
        this.extent = extent;
        this.full = full;
        this.tenth = tenth;
    }

    /** @param data the folder that keeps both */
    public static ScaleRun on(Path data, Path script, Extent extent) throws Exception {
        String size = extent.name().toLowerCase(Locale.ROOT);
        World world = World.of(extent);
        Built full = built(data.resolve("full-" + size), script, world);
        try {
            return new ScaleRun(extent, full, built(data.resolve("tenth-" + size), script, world.tenth()));
        } catch (Exception failure) {
            full.platform().close();
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
        return new Measurement(read, full, tenth, extent.times()).result();
    }

    /** For the report. */
    public static String text(Extent extent) {
        World world = World.of(extent);
        return "%s: %s; beside it %s"
                .formatted(extent.share(), world.text(), world.tenth().text());
    }

    @Override
    public void close() throws IOException {
        try (Platform _ = full.platform();
                Platform _ = tenth.platform()) {
            System.out.println(
                    "What was built is kept in " + full.platform().data().getParent());
        }
    }
}
