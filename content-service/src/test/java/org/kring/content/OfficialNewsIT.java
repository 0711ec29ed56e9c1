package org.kring.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ContentTest
class OfficialNewsIT {

    @Autowired
    Circles circles;

    @Autowired
    Writing writing;

    private boolean isOfficial(UUID post) {
        return writing.read(OOST, "/api/posts/" + post).get("official").booleanValue();
    }

    @Test
    void news_where_the_organisation_speaks_is_official_and_a_colleagues_is_not() {
        var official = circles.official();
        var ofTheOrganisation = writing.publish(NOORD, official, "NEWS", "Bericht van de leiding");
        var article = writing.publish(NOORD, official, "ARTICLE", "Blog van de leiding");
        var ofColleagues = writing.publish(NOORD, circles.open(), "NEWS", "Nieuws van ons clubje");

        assertThat(isOfficial(ofTheOrganisation)).isTrue();
        assertThat(isOfficial(article)).isFalse();
        assertThat(isOfficial(ofColleagues)).isFalse();
        assertThat(writing.read(OOST, "/api/posts/" + ofTheOrganisation + "?at=2100-01-01T00:00:00Z")
                        .get("official")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void a_community_begins_and_ceases_to_speak_for_the_organisation() {
        var becoming = circles.open();
        var first = writing.publish(NOORD, becoming, "NEWS", "Nieuws");
        var ceasing = circles.official();
        var second = writing.publish(NOORD, ceasing, "NEWS", "Nieuws");

        circles.editKind(becoming, "organisation");
        circles.editKind(ceasing, "vakgroep");

        assertThat(isOfficial(first)).isTrue();
        assertThat(isOfficial(second)).isFalse();
    }

    @Test
    void the_feed_shows_news_alone_to_who_asks_and_says_which_is_official() {
        var official = circles.official();
        var ordinary = circles.open();
        var ofColleagues = writing.publish(NOORD, ordinary, "NEWS", "Nieuws van ons clubje");
        var update = writing.publish(NOORD, ordinary, "UPDATE", "Even iets anders");
        var ofTheOrganisation = writing.publish(NOORD, official, "NEWS", "Bericht van de leiding");

        assertThat(writing.ids(OOST, "/api/feed?kind=NEWS"))
                .startsWith(ofTheOrganisation, ofColleagues)
                .doesNotContain(update);
        assertThat(writing.ids(OOST, "/api/feed")).startsWith(ofTheOrganisation, update, ofColleagues);
        var first = writing.read(OOST, "/api/feed?kind=NEWS&limit=1");
        assertThat(first.at("/items/0/official").booleanValue()).isTrue();
        var second = writing.read(
                OOST, "/api/feed?kind=NEWS&limit=1&after=" + first.get("next").stringValue());
        assertThat(second.at("/items/0/id").stringValue()).isEqualTo(ofColleagues.toString());
        assertThat(second.at("/items/0/official").booleanValue()).isFalse();
    }
}
