package org.kring.content;

import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.events.CommunityEvent;
import org.kring.events.CommunityEvent.Access;
import org.kring.events.CommunityEvent.CommunityArchived;
import org.kring.events.CommunityEvent.CommunityCreated;
import org.kring.events.CommunityEvent.CommunityEdited;
import org.kring.events.CommunityEvent.CommunityRole;
import org.kring.events.CommunityEvent.GrantedBy;
import org.kring.events.CommunityEvent.MembershipEnded;
import org.kring.events.CommunityEvent.MembershipGranted;
import org.kring.platform.test.Api;
import org.kring.platform.test.People;
import org.kring.platform.test.Person;
import org.kring.platform.test.Published;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes a community for a test, as community-service would tell of it. NOORD manages it, OOST is a member. */
@TestComponent
public class Circles {

    private static final Instant THEN = Instant.parse("2026-01-01T09:00:00Z");

    private final Published published;
    private final JdbcClient jdbc;

    Circles(Published published, JdbcClient jdbc) {
        this.published = published;
        this.jdbc = jdbc;
    }

    public UUID open() {
        return create(Access.OPEN);
    }

    UUID closed() {
        return create(Access.CLOSED);
    }

    UUID secret() {
        return create(Access.SECRET);
    }

    /** Where the organisation itself speaks. */
    UUID official() {
        return create(Access.OPEN, CommunityEvent.ORGANISATION);
    }

    void editKind(UUID community, @Nullable String kind) {
        published.send(
                new CommunityEdited(community, "Fietsers", "", Access.OPEN, null, kind, People.NOORD.id(), THEN),
                community.toString(),
                1);
        await().until(() -> jdbc.sql("select kind is not distinct from ? from community_copy where community_id = ?")
                .params(kind, community)
                .query(Boolean.class)
                .single());
    }

    void grant(UUID community, Person person, CommunityRole role) {
        published.send(granted(community, person, role), community + "/" + person.id(), 0);
        await().until(() -> memberships(community, person) == 1);
    }

    void end(UUID community, Person person) {
        var stream = community + "/" + person.id();
        published.send(new MembershipEnded(community, person.id(), People.NOORD.id(), THEN), stream, 1);
        await().until(() -> memberships(community, person) == 0);
    }

    void archive(UUID community) {
        published.send(new CommunityArchived(community, People.NOORD.id(), THEN), community.toString(), 1);
        await().until(() -> jdbc.sql("select archived from community_copy where community_id = ?")
                .param(community)
                .query(Boolean.class)
                .single());
    }

    private UUID create(Access access) {
        return create(access, null);
    }

    private UUID create(Access access, @Nullable String kind) {
        var id = Api.newId();
        List<CommunityEvent> events = new ArrayList<>();
        People.all().forEach(person -> events.add(person.introduced()));
        events.forEach(event -> published.send(event, event.key().toString(), 0));
        published.send(
                new CommunityCreated(id, "Fietsers", "Wie fietst", access, null, kind, People.NOORD.id(), THEN),
                id.toString(),
                0);
        grant(id, People.NOORD, CommunityRole.MANAGER);
        grant(id, People.OOST, CommunityRole.MEMBER);
        await().until(() -> count("select count(*) from community_copy where community_id = ?", id) == 1);
        await().until(() -> count("select count(*) from person_copy where person_id <> ?", id)
                >= People.all().size());
        return id;
    }

    private static MembershipGranted granted(UUID community, Person person, CommunityRole role) {
        return new MembershipGranted(community, person.id(), role, GrantedBy.JOINING, People.NOORD.id(), THEN);
    }

    private long memberships(UUID community, Person person) {
        return jdbc.sql("select count(*) from membership_copy where community_id = ? and person_id = ?")
                .params(community, person.id())
                .query(Long.class)
                .single();
    }

    private long count(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(Long.class).single();
    }
}
