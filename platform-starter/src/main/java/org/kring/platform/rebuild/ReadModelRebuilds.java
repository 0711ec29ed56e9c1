package org.kring.platform.rebuild;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.NestedExceptionUtils;

/** Runs rebuilds in the background, one at a time. */
class ReadModelRebuilds implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReadModelRebuilds.class);

    private final ReadModels readModels;
    private final DataSource services;
    private final JdbcConnectionDetails database;
    private final Projections projections;
    private final RebuildState state;
    private volatile @Nullable Thread running;

    ReadModelRebuilds(
            ReadModels readModels,
            DataSource services,
            JdbcConnectionDetails database,
            Projections projections,
            RebuildState state) {
        this.readModels = readModels;
        this.services = services;
        this.database = database;
        this.projections = projections;
        this.state = state;
    }

    /** False where one runs already, in whichever replica. */
    boolean start() throws SQLException {
        Optional<RebuildSession> session = RebuildSession.tryToOpen(services, database);
        session.ifPresent(mine -> {
            state.started();
            running = Thread.ofPlatform().name("rebuild").daemon().start(() -> run(mine));
        });
        return session.isPresent();
    }

    private void run(RebuildSession session) {
        try (session) {
            new Rebuild(session, readModels.tables(), projections, state).run();
            LOG.info("read models {} rebuilt: {}", readModels.tables(), state.progress());
        } catch (InterruptedException | RuntimeException failure) {
            LOG.error("read models are left as they were", failure);
            state.failed(String.valueOf(
                    NestedExceptionUtils.getMostSpecificCause(failure).getMessage()));
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        Thread rebuild = running;
        if (rebuild != null) {
            rebuild.interrupt();
            rebuild.join(Duration.ofSeconds(5));
        }
    }
}
