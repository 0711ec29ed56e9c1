package org.kring.search;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.kring.events.BoardEvent;
import org.kring.events.CommunityEvent;
import org.kring.events.CommunityEvent.Access;
import org.kring.events.CommunityEvent.CommunityRole;
import org.kring.events.CommunityEvent.GrantedBy;
import org.kring.events.ContentEvent;
import org.kring.events.ContentEvent.PostKind;
import org.kring.platform.test.Api;
import org.kring.platform.test.Person;
import org.kring.platform.test.Published;

/** What the other services tell of an organisation, as the tests need it. */
final class Organisation {

    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static final Random LETTERS = new Random();

    private final Published published;

    Organisation(Published published) {
        this.published = published;
    }

    /** A word that no other test uses, and that no other is near to. */
    static String word() {
        StringBuilder word = new StringBuilder("q");
        LETTERS.ints(14, 'a', 'z' + 1).forEach(word::appendCodePoint);
        return word.toString();
    }

    UUID community(Access access, String name, Person manager) {
        UUID id = Api.newId();
        published.send(
                new CommunityEvent.CommunityCreated(id, name, "Voor " + name, access, null, null, manager.id(), NOW),
                id.toString(),
                0);
        join(id, manager, CommunityRole.MANAGER);
        return id;
    }

    void introduce(Person... people) {
        for (Person person : people) {
            published.send(person.introduced(), person.id().toString(), 0);
        }
    }

    void join(UUID community, Person person, CommunityRole role) {
        published.send(new CommunityEvent.MembershipGranted(
                community, person.id(), role, GrantedBy.JOINING, person.id(), NOW));
    }

    UUID post(UUID community, String title, String body, Person author, String... tags) {
        return post(PostKind.UPDATE, community, title, body, author, NOW, tags);
    }

    UUID post(PostKind kind, UUID community, String title, String body, Person author, Instant at, String... tags) {
        UUID id = Api.newId();
        published.send(published(kind, id, community, title, body, author, at, tags), id.toString(), 0);
        return id;
    }

    static ContentEvent.PostPublished published(
            PostKind kind,
            UUID id,
            UUID community,
            String title,
            String body,
            Person author,
            Instant at,
            String... tags) {
        return new ContentEvent.PostPublished(
                id, community, kind, title, body, List.of(tags), List.of(), author.id(), at);
    }

    void edit(UUID post, UUID community, String title, String body, Person author, long version) {
        published.send(
                new ContentEvent.PostEdited(
                        post,
                        community,
                        PostKind.UPDATE,
                        title,
                        body,
                        List.of(),
                        List.of(),
                        author.id(),
                        author.id(),
                        NOW),
                post.toString(),
                version);
    }

    void delete(UUID post, UUID community, Person by, long version) {
        published.send(new ContentEvent.PostDeleted(post, community, by.id(), NOW), post.toString(), version);
    }

    UUID comment(UUID post, UUID community, String body, Person author) {
        UUID id = Api.newId();
        published.send(
                new ContentEvent.CommentWritten(
                        id, post, community, author.id(), null, null, body, List.of(), author.id(), NOW),
                id.toString(),
                0);
        return id;
    }

    UUID card(UUID board, UUID community, String title, Person by) {
        UUID id = Api.newId();
        published.send(
                new BoardEvent.CardCreated(
                        id, board, community, Api.newId(), title, null, List.of(), null, List.of(), by.id(), NOW),
                id.toString(),
                0);
        return id;
    }
}
