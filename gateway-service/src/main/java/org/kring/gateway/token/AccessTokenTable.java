package org.kring.gateway.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.gateway.person.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Access tokens that were not revoked, by the hash of their secret. */
@Component
class AccessTokenTable {

    private static final String COLUMNS = "id, person_id, name, scopes, created_at, expires_at, last_used_at";

    private final JdbcClient jdbc;

    AccessTokenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Row token, byte[] hash) {
        jdbc.sql("""
                insert into access_token (id, person_id, name, hash, scopes, created_at, expires_at)
                values (:id, :person, :name, :hash, :scopes, :created, :expires)
                """)
                .param("id", token.id())
                .param("person", token.personId())
                .param("name", token.name())
                .param("hash", hash)
                .param("scopes", token.scopes().stream().map(Scope::text).toArray(String[]::new))
                .param("created", token.createdAt().atOffset(ZoneOffset.UTC))
                .param("expires", token.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Row> find(byte[] hash) {
        return jdbc.sql("select " + COLUMNS + " from access_token where hash = ?")
                .param(hash)
                .query(AccessTokenTable::row)
                .optional();
    }

    /** Newest first. */
    List<Row> of(UUID person) {
        return jdbc.sql("select " + COLUMNS + " from access_token where person_id = ? order by created_at desc, id")
                .param(person)
                .query(AccessTokenTable::row)
                .list();
    }

    boolean delete(UUID id, UUID person) {
        return jdbc.sql("delete from access_token where id = ? and person_id = ?")
                        .params(id, person)
                        .update()
                > 0;
    }

    /** Written once a minute at most, so that a busy integration costs no write per request. */
    void used(UUID id, Instant now) {
        jdbc.sql("update access_token set last_used_at = :now where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                scopes((String[]) row.getArray("scopes").getArray()),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("last_used_at", OffsetDateTime.class)));
    }

    private static Set<Scope> scopes(String[] names) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        Arrays.stream(names).map(Scope::of).forEach(scopes::add);
        return scopes;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** A token as its owner sees it: without the secret. */
    record Row(
            UUID id,
            UUID personId,
            String name,
            Set<Scope> scopes,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt) {}
}
