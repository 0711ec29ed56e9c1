package org.kring.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.platform.test.People.ANNA;
import static org.kring.platform.test.People.NOORD;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kring.events.CommunityEvent.Access;
import org.kring.notification.InboxOf;
import org.kring.notification.Village;
import org.kring.platform.test.Api;
import org.kring.platform.test.Published;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class PreferencesIT {

    private static final String PATH = "/api/notification-preferences";

    @Autowired
    private Api api;

    @Autowired
    private Published published;

    @AfterEach
    void everything_again() {
        api.as(ANNA).put(PATH, "{\"kinds\": {}}");
    }

    @Test
    void who_never_chose_is_told_everything_at_any_time() {
        JsonNode preferences = api.as(ANNA).get(PATH).json();

        assertThat(preferences.get("kinds")).hasSize(8).allMatch(JsonNode::booleanValue);
        assertThat(preferences.get("quietHours").isNull()).isTrue();
    }

    @Test
    void what_was_chosen_is_kept() {
        String chosen = """
                {"kinds": {"COMMENT": false},
                 "quietHours": {"from": "22:00", "to": "07:00", "timeZone": "Europe/Amsterdam"}}""";

        assertThat(api.as(ANNA).put(PATH, chosen).status()).isEqualTo(200);

        JsonNode kept = api.as(ANNA).get(PATH).json();
        assertThat(kept.at("/kinds/COMMENT").booleanValue()).isFalse();
        assertThat(kept.at("/kinds/MENTION").booleanValue()).isTrue();
        assertThat(kept.at("/quietHours/timeZone").stringValue()).isEqualTo("Europe/Amsterdam");
    }

    @Test
    void a_kind_that_is_off_gives_way_to_the_next_strongest() {
        api.as(ANNA).put(PATH, "{\"kinds\": {\"MENTION\": false}}");
        Village village = Village.founded(published, Access.OPEN, NOORD);
        var post = village.post(ANNA, "Fietsen");
        village.post(NOORD, "Banden", ANNA);
        village.comment(post, NOORD, ANNA);

        new InboxOf(api, ANNA, village.id).becomes("COMMENT");
    }

    @Test
    void nonsense_is_refused() {
        assertThat(api.as(ANNA).put(PATH, "{\"kinds\": {\"GOSSIP\": true}}").status())
                .isEqualTo(400);
        assertThat(api.as(ANNA).put(PATH, "{}").status()).isEqualTo(400);
        assertThat(api.as(ANNA)
                        .put(
                                PATH,
                                "{\"kinds\": {}, \"quietHours\": {\"from\": \"22:00\", \"to\": \"07:00\", \"timeZone\": \"Mars/Olympus\"}}")
                        .status())
                .isEqualTo(400);
        assertThat(api.as(ANNA)
                        .put(
                                PATH,
                                "{\"kinds\": {}, \"quietHours\": {\"from\": \"25:00\", \"to\": \"07:00\", \"timeZone\": \"UTC\"}}")
                        .status())
                .isEqualTo(400);
    }
}
