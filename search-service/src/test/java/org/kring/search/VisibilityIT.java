package org.kring.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kring.platform.test.People.GAST;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;
import static org.kring.platform.test.People.ZUID;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.events.CommunityEvent;
import org.kring.events.CommunityEvent.Access;
import org.kring.events.CommunityEvent.CommunityRole;
import org.kring.events.ContentEvent.PostKind;
import org.kring.platform.test.Api;
import org.kring.platform.test.Person;
import tools.jackson.databind.JsonNode;

/** Every endpoint against every kind of community and reader. */
class VisibilityIT extends SearchScenario {

    private static final Person MANAGER = NOORD;
    private static final Person MEMBER = OOST;
    private static final Person STRANGER = ZUID;
    private static final Person INVITED_GUEST = GAST;
    private static final Person OTHER_GUEST =
            new Person(new UUID(0x0190_0000_0000_7000L, 99), "elders", "Els Elders", List.of("guest"));

    /** A community of the given kind with something of everything in it, all with one word. */
    private record Place(String word, UUID community, List<UUID> content, UUID question) {}

    private Place place(Access access) {
        organisation.introduce(MANAGER, MEMBER, STRANGER, INVITED_GUEST, OTHER_GUEST);
        String word = Organisation.word();
        UUID community = organisation.community(access, word, MANAGER);
        organisation.join(community, MEMBER, CommunityRole.MEMBER);
        organisation.join(community, INVITED_GUEST, CommunityRole.GUEST);
        UUID question = organisation.post(
                PostKind.QUESTION,
                community,
                word + " of niet?",
                "Wie weet het?",
                MEMBER,
                Organisation.NOW,
                word + "tag");
        UUID comment = organisation.comment(question, community, word, MEMBER);
        UUID card = organisation.card(Api.newId(), community, word, MEMBER);
        List<UUID> content = List.of(question, comment, card);
        for (Person reader : List.of(MANAGER, MEMBER, INVITED_GUEST)) {
            await().atMost(PATIENCE)
                    .until(() -> found(reader, word).containsAll(content)
                            && found(reader, word).contains(community));
        }
        return new Place(word, community, content, question);
    }

    static Stream<Arguments> readers() {
        return Stream.of(
                Arguments.of(
                        Access.OPEN, List.of(MANAGER, MEMBER, INVITED_GUEST, STRANGER), List.of(OTHER_GUEST), true),
                Arguments.of(
                        Access.CLOSED, List.of(MANAGER, MEMBER, INVITED_GUEST), List.of(STRANGER, OTHER_GUEST), true),
                Arguments.of(
                        Access.SECRET, List.of(MANAGER, MEMBER, INVITED_GUEST), List.of(STRANGER, OTHER_GUEST), false));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void content_is_for_those_who_may_read_it(
            Access access, List<Person> insiders, List<Person> outsiders, boolean strangersKnowOfIt) {
        Place place = place(access);

        insiders.forEach(reader -> assertSeesEverything(reader, place));
        outsiders.forEach(reader -> assertSeesNothingOf(reader, place));
        assertThat(found(STRANGER, place.word()).contains(place.community())).isEqualTo(strangersKnowOfIt);
        assertThat(found(OTHER_GUEST, place.word())).isEmpty();
        assertThat(search(OTHER_GUEST, place.word()).json().get("total").intValue())
                .isZero();
        assertThat(search(OTHER_GUEST, place.word()).json().get("facets").toString())
                .doesNotContain("count");
    }

    private void assertSeesEverything(Person reader, Place place) {
        List<UUID> all = new ArrayList<>(place.content());
        all.add(place.community());
        assertThat(found(reader, place.word())).containsExactlyInAnyOrderElementsOf(all);
        assertThat(suggested(reader, place.word())).contains(place.community(), place.question());
        assertThat(similar(reader, place.word())).containsExactly(place.question());
    }

    private void assertSeesNothingOf(Person reader, Place place) {
        JsonNode answer = search(reader, place.word()).json();
        int known = found(reader, place.word()).contains(place.community()) ? 1 : 0;
        assertThat(ids(answer.get("items"))).doesNotContainAnyElementsOf(place.content());
        assertThat(answer.get("total").intValue()).isEqualTo(known);
        assertThat(answer.get("facets").toString())
                .doesNotContain(place.word() + "tag", MEMBER.name(), "\"post\"", "\"comment\"", "\"card\"");
        assertThat(found(reader, "", "&community=" + place.community())).doesNotContainAnyElementsOf(place.content());
        assertThat(found(reader, "", "&tag=" + place.word() + "tag")).isEmpty();
        assertThat(suggested(reader, place.word())).doesNotContainAnyElementsOf(place.content());
        assertThat(similar(reader, place.word())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void who_is_removed_finds_nothing_any_more(Access access) {
        Place place = place(access);

        published.send(new CommunityEvent.MembershipEnded(
                place.community(), INVITED_GUEST.id(), MANAGER.id(), Organisation.NOW));

        await().atMost(PATIENCE).until(() -> found(INVITED_GUEST, place.word()).isEmpty());
        assertSeesNothingOf(INVITED_GUEST, place);
    }

    @Test
    void a_community_that_closes_shuts_strangers_out_at_once() {
        Place place = place(Access.OPEN);
        await().atMost(PATIENCE).until(() -> found(STRANGER, place.word()).containsAll(place.content()));

        published.send(
                new CommunityEvent.CommunityEdited(
                        place.community(),
                        place.word(),
                        "Dicht",
                        Access.SECRET,
                        null,
                        null,
                        MANAGER.id(),
                        Organisation.NOW),
                place.community().toString(),
                1);

        await().atMost(PATIENCE).until(() -> found(STRANGER, place.word()).isEmpty());
        assertSeesNothingOf(STRANGER, place);
    }

    @Test
    void people_are_for_everybody_but_a_guest_sees_only_those_around() {
        String word = Organisation.word();
        Person expert = new Person(Api.newId(), word, "Eva " + word, List.of("member"));
        published.send(
                new CommunityEvent.PersonChanged(
                        expert.id(),
                        word,
                        expert.name(),
                        "Arts",
                        null,
                        null,
                        List.of("Wondzorg " + word),
                        null,
                        null,
                        false,
                        Organisation.NOW),
                expert.id().toString(),
                0);
        organisation.introduce(INVITED_GUEST, OTHER_GUEST);
        UUID community = organisation.community(Access.SECRET, "Zorg", expert);
        organisation.join(community, INVITED_GUEST, CommunityRole.GUEST);

        await().atMost(PATIENCE).until(() -> found(INVITED_GUEST, word).contains(expert.id()));
        for (Person reader : List.of(STRANGER, INVITED_GUEST)) {
            assertThat(found(reader, word)).containsExactly(expert.id());
            assertThat(suggested(reader, "eva " + word.substring(0, 5))).containsExactly(expert.id());
            assertThat(experts(reader, "wondzorg " + word)).contains(expert.id().toString());
        }
        assertThat(found(OTHER_GUEST, word)).isEmpty();
        assertThat(suggested(OTHER_GUEST, word)).isEmpty();
        assertThat(experts(OTHER_GUEST, word)).doesNotContain(expert.id().toString());
    }

    private List<UUID> suggested(Person reader, String typed) {
        return ids(api.as(reader)
                .get("/api/search/suggestions?q=" + encoded(typed))
                .json()
                .get("items"));
    }

    private List<UUID> similar(Person reader, String text) {
        return ids(api.as(reader)
                .get("/api/search/similar-questions?text=" + encoded(text))
                .json()
                .get("items"));
    }

    private String experts(Person reader, String subject) {
        return api.as(reader)
                .get("/api/search/experts?q=" + encoded(subject))
                .json()
                .get("items")
                .toString();
    }
}
