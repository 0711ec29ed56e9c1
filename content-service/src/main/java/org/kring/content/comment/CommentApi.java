package org.kring.content.comment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.content.comment.CommentCommand.DeleteComment;
import org.kring.content.comment.CommentCommand.EditComment;
import org.kring.content.comment.CommentCommand.WriteComment;
import org.kring.content.post.DeletedAnswers;
import org.kring.content.post.PostAccess;
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
import org.springframework.web.bind.annotation.RestController;

/** Writes, edits and deletes comments. */
@RestController
class CommentApi {

    record NewComment(
            @Nullable UUID id,
            @NotBlank @Size(max = 100_000) String body,
            @Nullable UUID replyTo) {}

    record EditedComment(@NotBlank @Size(max = 100_000) String body) {}

    private final Commands commands;
    private final PostAccess posts;
    private final CommentAccess comments;
    private final CommentTable table;
    private final DeletedAnswers answers;
    private final People people;

    CommentApi(
            Commands commands,
            PostAccess posts,
            CommentAccess comments,
            CommentTable table,
            DeletedAnswers answers,
            People people) {
        this.commands = commands;
        this.posts = posts;
        this.comments = comments;
        this.table = table;
        this.answers = answers;
        this.people = people;
    }

    @PostMapping("/api/posts/{postId}/comments")
    ResponseEntity<Answers.Created> write(
            @PathVariable UUID postId, @Valid @RequestBody NewComment comment, Caller caller) {
        var post = posts.writable(postId, caller);
        var id = NewId.or(comment.id());
        var version = commands.send(new WriteComment(
                id,
                postId,
                post.communityId(),
                post.authorId(),
                comment.replyTo(),
                authorUnder(postId, comment.replyTo()),
                comment.body(),
                people.mentionedIn(comment.body(), post.communityId(), caller),
                caller.personId(),
                caller.at()));
        return Answers.created("/api/comments/" + id, id, version);
    }

    @PutMapping("/api/comments/{id}")
    ResponseEntity<Answers.Created> edit(
            @PathVariable UUID id, @Valid @RequestBody EditedComment edited, IfMatch ifMatch, Caller caller) {
        var found = comments.writable(id, caller);
        var asManager = comments.actsAsManager(found, caller);
        var mentions = people.mentionedIn(edited.body(), found.post().communityId(), caller);
        var version = commands.send(
                new EditComment(id, edited.body(), mentions, caller.personId(), asManager, caller.at()), ifMatch);
        return Answers.changed(id, version);
    }

    @DeleteMapping("/api/comments/{id}")
    ResponseEntity<Void> delete(@PathVariable UUID id, IfMatch ifMatch, Caller caller) {
        var found = comments.writable(id, caller);
        var asManager = comments.actsAsManager(found, caller);
        commands.together(() -> {
            var version = commands.send(new DeleteComment(id, caller.personId(), asManager, caller.at()), ifMatch);
            answers.withdraw(found.post().postId(), id, asManager, caller);
            return version;
        });
        return Answers.noContent();
    }

    private @Nullable UUID authorUnder(UUID postId, @Nullable UUID repliedTo) {
        return repliedTo == null
                ? null
                : table.find(repliedTo)
                        .filter(comment -> comment.postId().equals(postId))
                        .map(CommentRef::authorId)
                        .orElse(null);
    }
}
