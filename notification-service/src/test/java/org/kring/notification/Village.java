package org.kring.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.events.BoardEvent;
import org.kring.events.CommunityEvent;
import org.kring.events.CommunityEvent.Access;
import org.kring.events.CommunityEvent.CommunityRole;
import org.kring.events.CommunityEvent.GrantedBy;
import org.kring.events.ContentEvent;
import org.kring.events.ContentEvent.PostKind;
import org.kring.events.KringEvent;
import org.kring.platform.test.Api;
import org.kring.platform.test.People;
import org.kring.platform.test.Person;
import org.kring.platform.test.Published;

/** A community and what people do in it, as the other services tell of it. */
public final class Village {

    public final UUID id = Api.newId();
    private final Published published;

    private Village(Published published) {
        this.published = published;
    }

    public static Village founded(Published published, Access access, Person founder, Person... members) {
        Village village = new Village(published);
        People.all().forEach(person -> published.send(person.introduced()));
        village.tell(new CommunityEvent.CommunityCreated(
                village.id, "Dorpsplein", "Voor iedereen", access, null, null, founder.id(), Instant.now()));
        village.grant(founder, CommunityRole.MANAGER, GrantedBy.FOUNDING, founder);
        for (Person member : members) {
            village.joins(member);
        }
        return village;
    }

    public void tell(KringEvent event) {
        published.send(event);
    }

    public void joins(Person person) {
        grant(person, CommunityRole.MEMBER, GrantedBy.JOINING, person);
    }

    public void grant(Person person, CommunityRole role, GrantedBy how, Person by) {
        tell(new CommunityEvent.MembershipGranted(id, person.id(), role, how, by.id(), Instant.now()));
    }

    public void removes(Person person, Person by) {
        tell(new CommunityEvent.MembershipEnded(id, person.id(), by.id(), Instant.now()));
    }

    public ContentEvent.PostPublished post(Person author, String title, Person... mentioned) {
        return postAt(Instant.now(), author, title, mentioned);
    }

    public ContentEvent.PostPublished postAt(Instant at, Person author, String title, Person... mentioned) {
        var post = new ContentEvent.PostPublished(
                Api.newId(), id, PostKind.QUESTION, title, "Wie weet dit?", List.of(), ids(mentioned), author.id(), at);
        tell(post);
        return post;
    }

    public void edit(ContentEvent.PostPublished post, Person by, Person... mentioned) {
        tell(new ContentEvent.PostEdited(
                post.postId(),
                id,
                post.kind(),
                post.title(),
                "Wie weet dit nog?",
                List.of(),
                ids(mentioned),
                post.authorId(),
                by.id(),
                Instant.now()));
    }

    public void delete(ContentEvent.PostPublished post, Person by) {
        tell(new ContentEvent.PostDeleted(post.postId(), id, by.id(), Instant.now()));
    }

    public ContentEvent.CommentWritten comment(ContentEvent.PostPublished post, Person author, Person... mentioned) {
        return reply(post, null, author, mentioned);
    }

    public ContentEvent.CommentWritten reply(
            ContentEvent.PostPublished post,
            ContentEvent.@Nullable CommentWritten to,
            Person author,
            Person... mentioned) {
        var comment = new ContentEvent.CommentWritten(
                Api.newId(),
                post.postId(),
                id,
                post.authorId(),
                to == null ? null : to.commentId(),
                to == null ? null : to.authorId(),
                "Ik weet het.",
                ids(mentioned),
                author.id(),
                Instant.now());
        tell(comment);
        return comment;
    }

    public BoardEvent.CardCreated card(Person by, String title, Person... assignees) {
        var card = new BoardEvent.CardCreated(
                Api.newId(),
                Api.newId(),
                id,
                Api.newId(),
                title,
                null,
                ids(assignees),
                null,
                List.of(),
                by.id(),
                Instant.now());
        tell(card);
        return card;
    }

    public void assign(BoardEvent.CardCreated card, Person to, Person by) {
        tell(new BoardEvent.CardAssigned(
                card.cardId(), card.boardId(), id, to.id(), card.title(), by.id(), Instant.now()));
    }

    private static List<UUID> ids(Person... people) {
        return List.of(people).stream().map(Person::id).toList();
    }
}
