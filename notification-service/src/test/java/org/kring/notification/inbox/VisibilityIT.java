package org.kring.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.platform.test.People.ANNA;
import static org.kring.platform.test.People.GAST;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kring.events.CommunityEvent.Access;
import org.kring.events.CommunityEvent.CommunityEdited;
import org.kring.events.CommunityEvent.CommunityRole;
import org.kring.events.CommunityEvent.GrantedBy;
import org.kring.events.CommunityEvent.MembershipGranted;
import org.kring.events.CommunityEvent.PersonInvited;
import org.kring.notification.InboxOf;
import org.kring.notification.Village;
import org.kring.platform.test.Api;
import org.kring.platform.test.Person;
import org.kring.platform.test.Published;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody sees a notification of what they may not see, whenever they look. */
@ServiceTest
class VisibilityIT {

    @Autowired
    private Api api;

    @Autowired
    private Published published;

    @Test
    void a_mention_of_a_stranger_in_a_secret_community_is_not_seen_even_after_joining() {
        Village secret = Village.founded(published, Access.SECRET, NOORD);
        secret.post(NOORD, "Verrassing voor Otto", OOST);
        secret.joins(OOST);
        secret.post(NOORD, "Welkom", OOST);

        inboxOf(OOST, secret).becomes("MENTION");
        assertThat(inboxOf(OOST, secret).texts()).containsExactly("Nina Noord noemde je in “Welkom”");
    }

    @Test
    void a_mention_that_arrives_before_the_membership_that_allows_it_is_not_lost() {
        Village secret = Village.founded(published, Access.SECRET, NOORD);
        Instant joined = Instant.now();
        secret.post(NOORD, "Welkom", OOST);
        published.send(new MembershipGranted(
                secret.id, OOST.id(), CommunityRole.MEMBER, GrantedBy.JOINING, OOST.id(), joined));

        inboxOf(OOST, secret).becomes("MENTION");
    }

    @Test
    void whoever_is_removed_sees_neither_items_nor_counts_any_more() {
        Village secret = Village.founded(published, Access.SECRET, NOORD, ANNA);
        secret.tell(new PersonInvited(secret.id, OOST.id(), CommunityRole.MEMBER, NOORD.id(), Instant.now()));
        secret.joins(OOST);
        secret.post(NOORD, "Vertrouwelijk", OOST);
        inboxOf(OOST, secret).becomes("MENTION", "INVITED");
        long before = unread(OOST);
        String id = inboxOf(OOST, secret).items().getFirst().get("id").stringValue();

        secret.removes(OOST, NOORD);

        inboxOf(OOST, secret).becomes();
        assertThat(unread(OOST)).isEqualTo(before - 2);
        assertThat(api.as(OOST).post("/api/notifications/" + id + "/read").status())
                .isEqualTo(404);
    }

    @Test
    void a_community_that_closes_takes_its_notifications_from_those_outside() {
        Village village = Village.founded(published, Access.OPEN, NOORD, ANNA);
        village.post(NOORD, "Nog open", OOST, ANNA);
        inboxOf(OOST, village).becomes("MENTION");

        village.tell(new CommunityEdited(
                village.id, "Kelder", "Geheim", Access.SECRET, null, null, NOORD.id(), Instant.now()));

        inboxOf(OOST, village).becomes();
        inboxOf(ANNA, village).becomes("MENTION");
    }

    @Test
    void a_guest_sees_what_happens_where_they_are_a_guest_and_nowhere_else() {
        Village open = Village.founded(published, Access.OPEN, NOORD);
        open.post(NOORD, "Voor allen", GAST, OOST);
        inboxOf(OOST, open).becomes("MENTION");
        open.grant(GAST, CommunityRole.GUEST, GrantedBy.INVITATION, NOORD);
        open.post(NOORD, "Voor gasten", GAST);

        inboxOf(GAST, open).becomes("MENTION");
        assertThat(inboxOf(GAST, open).texts()).containsExactly("Nina Noord noemde je in “Voor gasten”");
    }

    @Test
    void what_was_deleted_is_not_told_any_more() {
        Village village = Village.founded(published, Access.OPEN, NOORD);
        var post = village.post(NOORD, "Vergissing", OOST);
        inboxOf(OOST, village).becomes("MENTION");

        village.delete(post, NOORD);

        inboxOf(OOST, village).becomes();
    }

    private InboxOf inboxOf(Person person, Village village) {
        return new InboxOf(api, person, village.id);
    }

    private long unread(Person person) {
        return api.as(person)
                .get("/api/notifications/unread-count")
                .json()
                .get("count")
                .longValue();
    }
}
