package org.kring.notification.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.platform.test.People.ADMIN;
import static org.kring.platform.test.People.ANNA;
import static org.kring.platform.test.People.GAST;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;
import static org.kring.platform.test.People.ZUID;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kring.events.CommunityEvent.Access;
import org.kring.events.CommunityEvent.CommunityRole;
import org.kring.events.CommunityEvent.GrantedBy;
import org.kring.events.CommunityEvent.MembershipRequested;
import org.kring.notification.InboxOf;
import org.kring.notification.Village;
import org.kring.platform.test.Api;
import org.kring.platform.test.Person;
import org.kring.platform.test.Published;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens reaches every open page that may show it, at once, and no other. */
@ServiceTest
class LiveIT {

    @Autowired
    private Api api;

    @Autowired
    private Published published;

    @Test
    void what_happens_arrives_within_a_second_and_tells_ids_only() {
        Village village = settled(Access.CLOSED, NOORD, OOST);
        try (OpenPage page = open(OOST)) {
            long before = System.nanoTime();
            var post = village.post(NOORD, "Fietsen in de regen");
            OpenPage.Told told = page.hears("post.published");

            assertThat(Duration.ofNanos(told.nanos() - before)).isLessThan(Duration.ofSeconds(1));
            assertThat(told.data().propertyNames())
                    .containsExactlyInAnyOrder("type", "communityId", "postId", "by", "at");
            assertThat(told.data().get("postId").stringValue())
                    .isEqualTo(post.postId().toString());
            assertThat(told.data().get("by").stringValue()).isEqualTo(NOORD.id().toString());
        }
    }

    @Test
    void how_many_pages_are_open_is_told_to_whoever_scales() {
        settled(Access.CLOSED, OOST);
        try (OpenPage _ = open(OOST)) {
            assertThat(api.anonymous().get("/actuator/prometheus").body().lines())
                    .anyMatch(line -> line.matches("kring_live_streams\\{.*} [1-9].*"));
        }
    }

    @Test
    void a_notification_arrives_with_its_words_and_the_new_count() {
        Village village = settled(Access.CLOSED, NOORD, OOST);
        api.as(OOST).post("/api/notifications/read-all");
        try (OpenPage page = open(OOST)) {
            village.post(NOORD, "Fietsen", OOST);

            OpenPage.Told told = page.hears("notification");
            assertThat(told.data().at("/notification/text").stringValue())
                    .isEqualTo("Nina Noord noemde je in “Fietsen”");
            assertThat(told.data().get("unread").longValue()).isEqualTo(1);

            api.as(OOST).post("/api/notifications/read-all");
            assertThat(page.hears("notifications.read").data().get("unread").longValue())
                    .isZero();
        }
    }

    @Test
    void what_happens_in_a_secret_or_closed_community_reaches_members_only() {
        Village secret = settled(Access.SECRET, NOORD, OOST);
        Village closed = settled(Access.CLOSED, NOORD, OOST);
        Village open = settled(Access.OPEN, NOORD);
        try (OpenPage member = open(OOST);
                OpenPage stranger = open(ZUID);
                OpenPage guest = open(GAST)) {
            var inSecret = secret.post(NOORD, "Geheim", ZUID, GAST);
            var inClosed = closed.post(NOORD, "Besloten", ZUID, GAST);
            var inOpen = open.post(NOORD, "Open");

            member.hearsOf(inSecret.postId());
            member.hearsOf(inClosed.postId());
            member.hearsOf(inOpen.postId());
            stranger.hearsOf(inOpen.postId());
            assertThat(stranger.heardOf(secret.id)).isFalse();
            assertThat(stranger.heardOf(closed.id)).isFalse();
            open.grant(GAST, CommunityRole.GUEST, GrantedBy.INVITATION, NOORD);
            guest.hears("membership.granted");
            assertThat(guest.events()).containsExactly("ready", "membership.granted");
        }
    }

    @Test
    void whoever_is_removed_hears_nothing_from_then_on() {
        Village secret = settled(Access.SECRET, NOORD, OOST, ANNA);
        try (OpenPage removed = open(OOST);
                OpenPage member = open(ANNA)) {
            secret.removes(OOST, NOORD);
            removed.hears("membership.ended");

            var after = secret.post(NOORD, "Onder ons", OOST);

            member.hearsOf(after.postId());
            var fence = settled(Access.OPEN, NOORD).post(NOORD, "Voor allen");
            removed.hearsOf(fence.postId());
            assertThat(removed.heardOf(after.postId())).isFalse();
        }
    }

    @Test
    void whoever_becomes_a_member_hears_everything_from_then_on() {
        Village secret = settled(Access.SECRET, NOORD, ANNA);
        try (OpenPage page = open(OOST);
                OpenPage member = open(ANNA)) {
            var before = secret.post(NOORD, "Te vroeg");
            member.hearsOf(before.postId());
            secret.joins(OOST);
            page.hears("membership.granted");

            var after = secret.post(NOORD, "Op tijd");

            page.hearsOf(after.postId());
            assertThat(page.heardOf(before.postId())).isFalse();
        }
    }

    @Test
    void who_asks_to_be_let_in_and_gives_up_is_shown_to_managers_and_to_the_one_who_asks() {
        Village closed = settled(Access.CLOSED, NOORD, OOST);
        try (OpenPage manager = open(NOORD);
                OpenPage member = open(OOST);
                OpenPage asking = open(ZUID)) {
            closed.tell(new MembershipRequested(closed.id, ZUID.id(), Instant.now()));
            manager.hears("membership.requested");
            asking.hears("membership.requested");
            closed.removes(ZUID, ZUID);
            manager.hears("membership.ended");
            var fence = closed.post(NOORD, "Intussen");

            member.hearsOf(fence.postId());
            assertThat(member.heardOf(ZUID.id())).isFalse();
        }
    }

    @Test
    void a_page_that_comes_back_hears_what_it_missed() {
        Village village = settled(Access.CLOSED, NOORD, OOST);
        String last;
        try (OpenPage page = open(OOST)) {
            village.post(NOORD, "Gezien");
            last = page.hears("post.published").id();
        }
        var missed = village.post(NOORD, "Gemist");
        try (OpenPage other = open(NOORD)) {
            var fence = village.post(NOORD, "Hek");
            other.hearsOf(fence.postId());
        }
        try (OpenPage page = OpenPage.again(api.baseUrl(), OOST, last)) {
            page.hearsOf(missed.postId());
        }
    }

    @Test
    void a_page_that_was_away_for_too_long_is_told_to_read_anew() {
        try (OpenPage page = OpenPage.again(api.baseUrl(), OOST, "1000")) {
            page.hears("resync");
        }
    }

    @Test
    void history_does_not_disturb_the_pages() {
        Village village = settled(Access.CLOSED, NOORD, OOST);
        try (OpenPage page = open(OOST)) {
            var old = village.postAt(Instant.now().minus(Duration.ofDays(400)), NOORD, "Oud");
            var now = village.comment(old, NOORD);

            page.hearsOf(now.commentId());
            assertThat(page.events()).doesNotContain("post.published");
        }
    }

    @Test
    void in_quiet_hours_nothing_is_pushed_but_the_list_has_it() {
        Village village = settled(Access.CLOSED, NOORD, OOST, ANNA);
        api.as(ANNA)
                .put(
                        "/api/notification-preferences",
                        "{\"kinds\": {}, \"quietHours\": {\"from\": \"00:00\", \"to\": \"23:59:59.999\", \"timeZone\": \"UTC\"}}");
        try (OpenPage page = open(ANNA)) {
            village.post(NOORD, "Sst", ANNA);
            new InboxOf(api, ANNA, village.id).becomes("MENTION");
            var fence = village.post(NOORD, "Hek");
            page.hearsOf(fence.postId());

            assertThat(page.events()).doesNotContain("notification");
        } finally {
            api.as(ANNA).put("/api/notification-preferences", "{\"kinds\": {}}");
        }
    }

    private OpenPage open(Person person) {
        return OpenPage.of(api.baseUrl(), person);
    }

    /** Waits until the service knows all of it, so that nothing of it arrives in the midst of a test. */
    private Village settled(Access access, Person founder, Person... members) {
        Village village = Village.founded(published, access, founder, members);
        Person last = members.length == 0 ? founder : members[members.length - 1];
        Person other = last == founder ? ADMIN : founder;
        var probe = village.post(other, "Proef", last);
        InboxOf inbox = new InboxOf(api, last, village.id);
        inbox.becomes("MENTION");
        village.delete(probe, other);
        inbox.becomes();
        return village;
    }
}
