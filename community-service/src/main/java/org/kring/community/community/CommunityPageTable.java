package org.kring.community.community;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.community.community.CommunityEvent.CommunityCreated;
import org.kring.community.words.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CommunityPageTable {

    private final JdbcClient jdbc;

    CommunityPageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean exists(UUID communityId) {
        return jdbc.sql("select exists (select from community_page where community_id = ?)")
                .param(communityId)
                .query(Boolean.class)
                .single();
    }

    void insert(CommunityCreated created, long version) {
        jdbc.sql("""
                        insert into community_page (
                            community_id, name, purpose, access, district_id, kind, archived, created_by, created_at,
                            version, sort_name, words)
                        values (
                            :community, :name, :purpose, :access, :district, :kind, false, :by, :at,
                            :version, :sortName, to_tsvector('simple', :words))
                        """)
                .params(columns(created.communityId(), created.details(), version))
                .param("by", created.by())
                .param("at", Timestamp.from(created.at()))
                .update();
    }

    void update(UUID communityId, CommunityDetails details, long version) {
        jdbc.sql("""
                        update community_page
                        set name = :name, purpose = :purpose, access = :access, district_id = :district, kind = :kind,
                            version = :version, sort_name = :sortName, words = to_tsvector('simple', :words)
                        where community_id = :community
                        """).params(columns(communityId, details, version)).update();
    }

    void archive(UUID communityId, long version) {
        jdbc.sql("update community_page set archived = true, version = :version where community_id = :community")
                .param("community", communityId)
                .param("version", version)
                .update();
    }

    private static Map<String, @Nullable Object> columns(UUID communityId, CommunityDetails details, long version) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("community", communityId);
        columns.put("name", details.name());
        columns.put("purpose", details.purpose());
        columns.put("access", details.access().name());
        columns.put("district", details.districtId());
        columns.put("kind", details.kind());
        columns.put("version", version);
        columns.put("sortName", Words.sortKey(details.name()));
        columns.put("words", Words.plain(details.name() + " " + details.purpose()));
        return columns;
    }
}
