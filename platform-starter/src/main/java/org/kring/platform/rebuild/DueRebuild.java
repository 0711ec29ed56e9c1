package org.kring.platform.rebuild;

import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Starts the rebuild that a migration asked for, once the service answers. A migration asks by a row in
 * {@code rebuild_due}, which goes when the rebuilt tables take over; a rebuild that fails is tried at the next start.
 */
class DueRebuild {

    private static final Logger LOG = LoggerFactory.getLogger(DueRebuild.class);

    private final JdbcClient jdbc;
    private final ReadModels readModels;
    private final ReadModelRebuilds rebuilds;

    DueRebuild(JdbcClient jdbc, ReadModels readModels, ReadModelRebuilds rebuilds) {
        this.jdbc = jdbc;
        this.readModels = readModels;
        this.rebuilds = rebuilds;
    }

    @EventListener(ApplicationReadyEvent.class)
    void startWhereOneIsDue() throws SQLException {
        boolean due = jdbc.sql("select exists (select from rebuild_due where table_name = any(?))")
                .param(readModels.tables().toArray(String[]::new))
                .query(Boolean.class)
                .single();
        if (due && rebuilds.start()) {
            LOG.info("a migration asked for it: the read models {} are rebuilt", readModels.tables());
        }
    }
}
