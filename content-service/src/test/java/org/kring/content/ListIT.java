package org.kring.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.platform.test.People.ANNA;
import static org.kring.platform.test.People.GAST;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;
import static org.kring.platform.test.People.ZUID;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kring.events.CommunityEvent.CommunityRole;
import org.kring.platform.test.Api;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ContentTest
class ListIT {

    @Autowired
    Api api;

    @Autowired
    Circles circles;

    @Autowired
    Writing writing;

    private static List<UUID> ids(List<JsonNode> posts) {
        return posts.stream()
                .map(post -> UUID.fromString(post.get("id").stringValue()))
                .toList();
    }

    @Test
    void posts_are_listed_by_community_kind_tag_and_author_newest_first() {
        var community = circles.open();
        var tag = "lijst-" + community;
        var question = writing.publish(OOST, community, "QUESTION", "Vraag", tag);
        var update = writing.publish(OOST, community, "UPDATE", "Nieuw", tag, "ander");
        var news = writing.publish(NOORD, community, "NEWS", "Nieuws");
        var list = "/api/posts?community=" + community;

        assertThat(writing.ids(ZUID, list)).containsExactly(news, update, question);
        assertThat(writing.ids(ZUID, list + "&kind=QUESTION")).containsExactly(question);
        assertThat(writing.ids(ZUID, list + "&author=" + OOST.id())).containsExactly(update, question);
        assertThat(writing.ids(ZUID, "/api/posts?tag=" + tag)).containsExactly(update, question);
        assertThat(writing.ids(ZUID, "/api/posts?kind=UPDATE&tag=" + tag + "&author=" + OOST.id()))
                .containsExactly(update);
        assertThat(writing.ids(ZUID, "/api/posts?tag=" + tag.toUpperCase(java.util.Locale.ROOT)))
                .containsExactly(update, question);
        assertThat(writing.ids(ZUID, "/api/posts")).containsSubsequence(news, update, question);
    }

    @Test
    void every_way_into_the_lists_is_paged_without_gap_or_double() {
        var community = circles.open();
        var tag = "paging-" + community;
        var newestFirst = new ArrayList<UUID>();
        for (int i = 0; i < 23; i++) {
            newestFirst.addFirst(writing.publish(OOST, community, "UPDATE", "Nummer " + i, tag));
        }

        for (var list : List.of("?community=" + community, "?tag=" + tag, "?kind=UPDATE&community=" + community)) {
            assertThat(ids(writing.all(ZUID, "/api/posts" + list, 5))).as(list).containsExactlyElementsOf(newestFirst);
        }
        assertThat(ids(writing.all(OOST, "/api/feed", 5)))
                .containsSubsequence(newestFirst)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_feed_is_of_my_communities_only_and_mixes_them_by_time() {
        var mine = circles.secret();
        var alsoMine = circles.closed();
        var openToAll = circles.open();
        circles.grant(mine, ANNA, CommunityRole.MEMBER);
        circles.grant(alsoMine, ANNA, CommunityRole.GUEST);
        var first = writing.publish(OOST, mine, "UPDATE", "Een");
        var second = writing.publish(OOST, alsoMine, "UPDATE", "Twee");
        var third = writing.publish(ANNA, mine, "UPDATE", "Drie");
        var notMine = writing.publish(OOST, openToAll, "UPDATE", "Vier");

        assertThat(writing.ids(ANNA, "/api/feed"))
                .startsWith(third, second, first)
                .doesNotContain(notMine);
        circles.end(mine, ANNA);
        assertThat(writing.ids(ANNA, "/api/feed")).startsWith(second).doesNotContain(third, first, notMine);
    }

    @Test
    void what_is_secret_or_closed_is_in_no_list_of_a_stranger() {
        var secret = circles.secret();
        var closed = circles.closed();
        var tag = "geheim-" + secret;
        var hidden = List.of(
                writing.publish(OOST, secret, "QUESTION", "Geheim @zuid", tag),
                writing.publish(OOST, closed, "QUESTION", "Besloten", tag));

        for (var list : List.of(
                "/api/posts",
                "/api/feed",
                "/api/posts?tag=" + tag,
                "/api/posts?author=" + OOST.id(),
                "/api/posts?kind=QUESTION")) {
            assertThat(writing.ids(ZUID, list)).as(list).doesNotContainAnyElementsOf(hidden);
            assertThat(writing.ids(GAST, list)).as(list).doesNotContainAnyElementsOf(hidden);
        }
        assertThat(writing.ids(OOST, "/api/posts?tag=" + tag)).hasSize(2);
    }

    @Test
    void a_guest_lists_what_they_are_invited_to_and_nothing_open() {
        var open = circles.open();
        var invited = circles.closed();
        circles.grant(invited, GAST, CommunityRole.GUEST);
        var elsewhere = writing.publish(OOST, open, "UPDATE", "Open");
        var here = writing.publish(OOST, invited, "UPDATE", "Welkom");

        assertThat(writing.ids(GAST, "/api/posts")).contains(here).doesNotContain(elsewhere);
    }

    @Test
    void filters_that_make_no_sense_are_refused() {
        assertThat(api.as(OOST).get("/api/feed?kind=GERUCHT").status()).isEqualTo(400);
        for (var query : List.of("?kind=GERUCHT", "?community=x", "?author=x", "?limit=1000", "?after=%00")) {
            assertThat(api.as(OOST).get("/api/posts" + query).status())
                    .as(query)
                    .isEqualTo(400);
        }
    }
}
