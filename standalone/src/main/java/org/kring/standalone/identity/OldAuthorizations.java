package org.kring.standalone.identity;

import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets sign-ins that nobody can still sign out of: a session at the gateway lives much shorter than a month. */
@Component
class OldAuthorizations {

    private final JdbcClient database;

    OldAuthorizations(JdbcClient database) {
        this.database = database;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.DAYS)
    void forget() {
        database.sql("delete from oauth2_authorization where started_at < now() - interval '30 days'")
                .update();
    }
}
