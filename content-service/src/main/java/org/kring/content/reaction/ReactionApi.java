package org.kring.content.reaction;

import java.util.UUID;
import org.kring.content.comment.CommentAccess;
import org.kring.content.post.PostAccess;
import org.kring.content.reaction.ReactionCommand.GiveReaction;
import org.kring.content.reaction.ReactionCommand.WithdrawReaction;
import org.kring.platform.command.Commands;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Answers;
import org.kring.platform.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives reactions and takes them back, as often as somebody clicks. */
@RestController
class ReactionApi {

    private final Commands commands;
    private final PostAccess posts;
    private final CommentAccess comments;

    ReactionApi(Commands commands, PostAccess posts, CommentAccess comments) {
        this.commands = commands;
        this.posts = posts;
        this.comments = comments;
    }

    @PutMapping("/api/posts/{id}/reactions/{reaction}")
    ResponseEntity<Void> giveToPost(@PathVariable UUID id, @PathVariable String reaction, Caller caller) {
        return give(post(id, caller), reaction, caller);
    }

    @DeleteMapping("/api/posts/{id}/reactions/{reaction}")
    ResponseEntity<Void> withdrawFromPost(@PathVariable UUID id, @PathVariable String reaction, Caller caller) {
        return withdraw(post(id, caller), reaction, caller);
    }

    @PutMapping("/api/comments/{id}/reactions/{reaction}")
    ResponseEntity<Void> giveToComment(@PathVariable UUID id, @PathVariable String reaction, Caller caller) {
        return give(comment(id, caller), reaction, caller);
    }

    @DeleteMapping("/api/comments/{id}/reactions/{reaction}")
    ResponseEntity<Void> withdrawFromComment(@PathVariable UUID id, @PathVariable String reaction, Caller caller) {
        return withdraw(comment(id, caller), reaction, caller);
    }

    private ResponseEntity<Void> give(ReactionTarget target, String reaction, Caller caller) {
        commands.send(new GiveReaction(target, kind(reaction), caller.personId(), caller.at()));
        return Answers.noContent();
    }

    private ResponseEntity<Void> withdraw(ReactionTarget target, String reaction, Caller caller) {
        commands.send(new WithdrawReaction(target, kind(reaction), caller.personId(), caller.at()));
        return Answers.noContent();
    }

    private ReactionTarget post(UUID id, Caller caller) {
        var post = posts.writable(id, caller);
        return new ReactionTarget(post.postId(), null, post.communityId(), post.authorId());
    }

    private ReactionTarget comment(UUID id, Caller caller) {
        var found = comments.writable(id, caller);
        return new ReactionTarget(
                found.post().postId(),
                found.comment().commentId(),
                found.post().communityId(),
                found.comment().authorId());
    }

    private static ReactionKind kind(String word) {
        return ReactionKind.named(word).orElseThrow(() -> Problems.notFound("reaction"));
    }
}
