package org.kring.notification.membership;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which communities are open, by the starter's copy of them. */
@Component
public class OpenCommunityTable {

    private final JdbcClient jdbc;

    OpenCommunityTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A community that is not known yet counts as closed. */
    public boolean holds(UUID communityId) {
        return jdbc.sql("select access = 'OPEN' from community_copy where community_id = :community")
                .param("community", communityId)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
