package org.kring.community.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.community.words.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The profiles themselves. Rows are written after the event that says that they changed. */
@Component
class PersonTable {

    static final String COLUMNS = """
            p.person_id, p.handle, p.name, p.title, p.phone, p.about, p.expertise, p.district_id, p.team_id, p.guest,
            p.email, p.version""";

    private static final String FIND = "select " + COLUMNS + " from person_profile p where ";

    private final JdbcClient jdbc;

    PersonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PersonPage> find(UUID personId) {
        return jdbc.sql(FIND + "p.person_id = ?")
                .param(personId)
                .query(PersonTable::page)
                .optional();
    }

    Optional<PersonPage> byHandle(String handle) {
        return jdbc.sql(FIND + "p.handle = ?")
                .param(handle)
                .query(PersonTable::page)
                .optional();
    }

    Optional<PersonPage> byAccount(Account account) {
        return jdbc.sql(FIND + "p.issuer = ? and p.subject = ?")
                .params(account.issuer(), account.subject())
                .query(PersonTable::page)
                .optional();
    }

    /** The profile that an import made for somebody who has not signed in yet. */
    Optional<PersonPage> withoutAccount(String handle) {
        return jdbc.sql(FIND + "p.handle = ? and p.subject is null")
                .param(handle)
                .query(PersonTable::page)
                .optional();
    }

    void insert(UUID personId, Profile profile, long version) {
        jdbc.sql("""
                        insert into person_profile (
                            person_id, handle, name, title, phone, about, expertise, district_id, team_id, guest,
                            version, sort_name, words)
                        values (
                            :person, :handle, :name, :title, :phone, :about, :expertise, :district, :team, false,
                            :version, :sortName,
                            setweight(to_tsvector('simple', :names), 'A')
                                || setweight(to_tsvector('simple', :skills), 'B'))
                        """).params(columns(personId, profile, version)).update();
    }

    void update(UUID personId, Profile profile, long version) {
        jdbc.sql("""
                        update person_profile
                        set handle = :handle, name = :name, title = :title, phone = :phone, about = :about,
                            expertise = :expertise, district_id = :district, team_id = :team,
                            version = :version, sort_name = :sortName,
                            words = setweight(to_tsvector('simple', :names), 'A')
                                || setweight(to_tsvector('simple', :skills), 'B')
                        where person_id = :person
                        """).params(columns(personId, profile, version)).update();
    }

    void updateAccount(UUID personId, Account account, long version) {
        jdbc.sql("""
                        update person_profile
                        set issuer = :issuer, subject = :subject, email = :email, guest = :guest, version = :version
                        where person_id = :person
                        """)
                .param("issuer", account.issuer())
                .param("subject", account.subject())
                .param("email", account.email())
                .param("guest", account.guest())
                .param("version", version)
                .param("person", personId)
                .update();
    }

    void delete(UUID personId) {
        jdbc.sql("delete from person_profile where person_id = ?")
                .param(personId)
                .update();
    }

    private static Map<String, @Nullable Object> columns(UUID personId, Profile profile, long version) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("person", personId);
        columns.put("handle", profile.handle());
        columns.put("name", profile.name());
        columns.put("title", profile.title());
        columns.put("phone", profile.phone());
        columns.put("about", profile.about());
        columns.put("expertise", profile.expertise().toArray(String[]::new));
        columns.put("district", profile.districtId());
        columns.put("team", profile.teamId());
        columns.put("version", version);
        columns.put("sortName", Words.sortKey(profile.name()));
        columns.put("names", Words.plain(profile.name() + " " + profile.handle()));
        columns.put("skills", Words.plain(String.join(" ", profile.expertise())));
        return columns;
    }

    static PersonPage page(ResultSet row, int number) throws SQLException {
        return new PersonPage(
                row.getObject("person_id", UUID.class),
                row.getString("handle"),
                row.getString("name"),
                row.getString("title"),
                row.getString("phone"),
                row.getString("about"),
                List.of((String[]) row.getArray("expertise").getArray()),
                row.getObject("district_id", UUID.class),
                row.getObject("team_id", UUID.class),
                row.getBoolean("guest"),
                row.getString("email"),
                row.getLong("version"));
    }
}
