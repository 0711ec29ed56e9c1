package org.kring.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Fills in the invented organisation once. What an interrupted first start left out, the next start adds. */
record DemoOrganisation(DataDirectory data, String url) {

    boolean isFilledIn() {
        return Files.exists(marker());
    }

    /** @return whether all of it is there now */
    boolean fillIn() {
        try {
            var importer =
                    new Importer(data, url).command(List.of("demo")).inheritIO().start();
            if (importer.waitFor() != 0) {
                return false;
            }
            PrivateFile.write(marker(), "");
            return true;
        } catch (IOException e) {
            LoggerFactory.getLogger(DemoOrganisation.class).error("The demo was not filled in", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Path marker() {
        return data.root().resolve("demo-filled-in");
    }
}
