package org.kring.platform.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kring.platform.passport.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names and handles of people, by this service's own copy. */
public class People {

    /** Not inside a word, so that a mail address mentions nobody. */
    private static final Pattern MENTION = Pattern.compile("(?<![\\w@./-])@([a-z0-9](?:[a-z0-9._-]{0,37}[a-z0-9])?)");

    private static final int MOST_MENTIONS = 50;

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<UUID> byHandle(String handle) {
        return byHandles(List.of(handle)).stream().findFirst();
    }

    /** Names by person id; erased and unknown people are left out. */
    public Map<UUID, String> names(Collection<UUID> people) {
        return jdbc
                .sql("select person_id, name from person_copy where person_id = any(:people)")
                .param("people", people.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("person_id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * The people whom a text names with {@code @handle}, the first 50; who is unknown is only text. A guest knows the
     * people of the community and nobody else, so to a guest everybody else is unknown.
     */
    public List<UUID> mentionedIn(String commonMark, UUID communityId, Caller writer) {
        List<UUID> mentioned = mentionedIn(commonMark);
        return writer.isGuest() ? membersAmong(mentioned, communityId) : mentioned;
    }

    private List<UUID> membersAmong(List<UUID> people, UUID communityId) {
        return jdbc.sql("""
                        select person_id from membership_copy
                        where community_id = :community and person_id = any(:people)
                        """)
                .param("community", communityId)
                .param("people", people.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    private List<UUID> mentionedIn(String commonMark) {
        List<String> handles = MENTION.matcher(commonMark.toLowerCase(java.util.Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(mention -> mention.substring(1))
                .distinct()
                .limit(MOST_MENTIONS)
                .toList();
        return handles.isEmpty() ? List.of() : byHandles(handles);
    }

    private List<UUID> byHandles(List<String> handles) {
        return jdbc.sql("select person_id from person_copy where handle = any(:handles) order by handle")
                .param("handles", handles.toArray(String[]::new))
                .query(UUID.class)
                .list();
    }
}
