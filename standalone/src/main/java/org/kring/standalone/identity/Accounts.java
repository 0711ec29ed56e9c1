package org.kring.standalone.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of accounts. */
@Repository
class Accounts {

    private final JdbcClient database;

    Accounts(JdbcClient database) {
        this.database = database;
    }

    /** Finds what somebody typed as their name; anything that cannot be a handle is nobody. */
    Optional<Account> find(String typed) {
        var handle = typed.strip().toLowerCase(Locale.ROOT);
        if (!Account.isHandle(handle)) {
            return Optional.empty();
        }
        return database.sql("select handle, name, email, password_hash, roles from account where handle = :handle")
                .param("handle", handle)
                .query(Accounts::read)
                .optional();
    }

    boolean isEmpty() {
        return database.sql("select not exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    /** Leaves an account that exists as it is. */
    void add(Account account) {
        database.sql("""
                        insert into account (handle, name, email, password_hash, roles)
                        values (:handle, :name, :email, :passwordHash, :roles)
                        on conflict (handle) do nothing
                        """)
                .param("handle", account.handle())
                .param("name", account.name())
                .param("email", account.email())
                .param("passwordHash", account.passwordHash())
                .param("roles", account.roles().toArray(String[]::new))
                .update();
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("handle"),
                row.getString("name"),
                row.getString("email"),
                row.getString("password_hash"),
                List.of((String[]) row.getArray("roles").getArray()));
    }
}
