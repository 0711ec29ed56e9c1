package org.kring.standalone;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.sift.AbstractDiscriminator;
import org.jspecify.annotations.Nullable;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Sorts what is logged into one file per part, also where the parts share a process: a thread belongs to the part
 * whose thread started it.
 */
public final class PartLogs extends AbstractDiscriminator<ILoggingEvent> {

    /** Read by Spring Boot in each part. */
    static final String CONFIGURATION = "classpath:org/kring/standalone/logs.xml";

    /** The variable that names the folder. */
    static final String FOLDER = "KRING_LOGS";

    /** The variable that names the part in a process of its own. */
    static final String PART = "KRING_PART";

    /** The variable that names the replica in a process of its own, and so its file. */
    static final String REPLICA = "KRING_REPLICA";

    private static final String LAUNCHER = "kring";

    private static final InheritableThreadLocal<@Nullable String> PART_OF_THREAD = new InheritableThreadLocal<>();

    /** From here on this thread, and all that it starts, log for {@code part}. */
    static void belongTo(Part part) {
        PART_OF_THREAD.set(part.label());
    }

    /** For the launcher, whose own process may hold all parts: Spring Boot must not set up logging once per context. */
    static void toFiles(DataDirectory data) {
        System.setProperty(FOLDER, data.logs().toString());
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    @Override
    public String getDiscriminatingValue(ILoggingEvent event) {
        var part = PART_OF_THREAD.get();
        return part != null ? part : System.getenv().getOrDefault(REPLICA, LAUNCHER);
    }

    @Override
    public String getKey() {
        return "part";
    }
}
