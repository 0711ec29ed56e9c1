package org.kring.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * Fills in the invented organisation once. What was refused because a part was away may be taken a moment later, and
 * telling Kring again what it knows changes nothing; what an interrupted first start left out, the next start adds.
 */
record DemoOrganisation(DataDirectory data, String url) {

    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofSeconds(20);

    boolean isFilledIn() {
        return Files.exists(marker());
    }

    /** @return whether all of it is there now */
    boolean fillIn() {
        try {
            for (int attempt = 1; !isTaken(); attempt++) {
                if (attempt == ATTEMPTS) {
                    return false;
                }
                Thread.sleep(PAUSE);
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

    private boolean isTaken() throws IOException, InterruptedException {
        return new Importer(data, url)
                        .command(List.of("demo"))
                        .inheritIO()
                        .start()
                        .waitFor()
                == 0;
    }

    private Path marker() {
        return data.root().resolve("demo-filled-in");
    }
}
