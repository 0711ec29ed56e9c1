package org.kring.notification.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kring.events.BoardEvent.CardMoved;
import org.kring.events.CommunityEvent.DistrictCreated;
import org.kring.events.CommunityEvent.MembershipRequested;
import org.kring.events.ContentEvent.AnswerNoLongerAccepted;
import org.kring.events.ContentEvent.PostKind;
import org.kring.events.ContentEvent.PostPublished;
import tools.jackson.databind.json.JsonMapper;

class HappeningTest {

    private static final UUID POST = UUID.randomUUID();
    private static final UUID COMMUNITY = UUID.randomUUID();
    private static final UUID BY = UUID.randomUUID();
    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void the_first_word_is_the_thing_and_the_rest_is_what_happened_to_it() {
        assertThat(HappeningType.of(PostPublished.class)).isEqualTo("post.published");
        assertThat(HappeningType.of(CardMoved.class)).isEqualTo("card.moved");
        assertThat(HappeningType.of(MembershipRequested.class)).isEqualTo("membership.requested");
        assertThat(HappeningType.of(AnswerNoLongerAccepted.class)).isEqualTo("answer.no-longer-accepted");
    }

    @Test
    void a_page_gets_ids_and_nothing_of_the_content() {
        Happening happening = Happening.of(new PostPublished(
                        POST, COMMUNITY, PostKind.NEWS, "Geheim", "Nog geheimer", List.of(), List.of(), BY, AT))
                .orElseThrow();

        assertThat(JsonMapper.builder().build().writeValueAsString(happening))
                .isEqualTo("""
                        {"type":"post.published","communityId":"%s","postId":"%s","by":"%s","at":"2026-11-22T10:00:00Z"}""".formatted(COMMUNITY, POST, BY));
    }

    @Test
    void what_happens_in_no_community_is_shown_to_nobody() {
        assertThat(Happening.of(new DistrictCreated(UUID.randomUUID(), "Noord", AT)))
                .isEmpty();
    }
}
