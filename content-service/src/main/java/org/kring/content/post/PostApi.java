package org.kring.content.post;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.content.post.PostCommand.DeletePost;
import org.kring.content.post.PostCommand.EditPost;
import org.kring.content.post.PostCommand.PublishPost;
import org.kring.content.post.PostRequest.EditedPost;
import org.kring.content.post.PostRequest.NewPost;
import org.kring.platform.access.CommunityAccess;
import org.kring.platform.access.People;
import org.kring.platform.command.Commands;
import org.kring.platform.command.IfMatch;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Answers;
import org.kring.platform.web.NewId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes, edits and deletes posts. */
@RestController
@RequestMapping("/api/posts")
class PostApi {

    private final Commands commands;
    private final PostAccess posts;
    private final CommunityAccess communities;
    private final People people;

    PostApi(Commands commands, PostAccess posts, CommunityAccess communities, People people) {
        this.commands = commands;
        this.posts = posts;
        this.communities = communities;
        this.people = people;
    }

    @PostMapping
    ResponseEntity<Answers.Created> publish(@Valid @RequestBody NewPost post, Caller caller) {
        communities.requireWrite(post.communityId(), caller);
        var id = NewId.or(post.id());
        var version = commands.send(new PublishPost(
                id,
                post.communityId(),
                post.kind(),
                text(post.title(), post.body(), post.tags(), post.communityId(), caller),
                caller.personId(),
                posts.actsAsManager(post.communityId(), caller),
                caller.at()));
        return Answers.created("/api/posts/" + id, id, version);
    }

    @PutMapping("/{id}")
    ResponseEntity<Answers.Created> edit(
            @PathVariable UUID id, @Valid @RequestBody EditedPost edited, IfMatch ifMatch, Caller caller) {
        var post = posts.writable(id, caller);
        var text = text(edited.title(), edited.body(), edited.tags(), post.communityId(), caller);
        var asManager = posts.actsAsManager(post.communityId(), caller);
        var version = commands.send(new EditPost(id, text, caller.personId(), asManager, caller.at()), ifMatch);
        return Answers.changed(id, version);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(@PathVariable UUID id, IfMatch ifMatch, Caller caller) {
        var post = posts.writable(id, caller);
        var asManager = posts.actsAsManager(post.communityId(), caller);
        commands.send(new DeletePost(id, caller.personId(), asManager, caller.at()), ifMatch);
        return Answers.noContent();
    }

    private PostText text(
            @Nullable String title, String body, @Nullable List<String> tags, UUID communityId, Caller writer) {
        var titled = title == null || title.isBlank() ? null : title;
        return new PostText(titled, body, Tags.of(tags), people.mentionedIn(body, communityId, writer));
    }
}
