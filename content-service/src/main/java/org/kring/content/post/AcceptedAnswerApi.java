package org.kring.content.post;

import java.util.UUID;
import org.kring.content.post.PostCommand.AcceptAnswer;
import org.kring.content.post.PostCommand.WithdrawAcceptance;
import org.kring.platform.command.Commands;
import org.kring.platform.command.IfMatch;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Answers;
import org.kring.platform.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Accepts comments as answers to a question, and takes that back. */
@RestController
@RequestMapping("/api/posts/{postId}/accepted-answers/{commentId}")
class AcceptedAnswerApi {

    private final Commands commands;
    private final PostAccess posts;
    private final PostTable table;

    AcceptedAnswerApi(Commands commands, PostAccess posts, PostTable table) {
        this.commands = commands;
        this.posts = posts;
        this.table = table;
    }

    @PutMapping
    ResponseEntity<Answers.Created> accept(
            @PathVariable UUID postId, @PathVariable UUID commentId, IfMatch ifMatch, Caller caller) {
        var post = posts.writable(postId, caller);
        var author = table.authorOfComment(postId, commentId).orElseThrow(() -> Problems.notFound("comment"));
        var asManager = posts.actsAsManager(post.communityId(), caller);
        var version = commands.send(
                new AcceptAnswer(postId, commentId, author, caller.personId(), asManager, caller.at()), ifMatch);
        return Answers.changed(postId, version);
    }

    @DeleteMapping
    ResponseEntity<Answers.Created> withdraw(
            @PathVariable UUID postId, @PathVariable UUID commentId, IfMatch ifMatch, Caller caller) {
        var post = posts.writable(postId, caller);
        var asManager = posts.actsAsManager(post.communityId(), caller);
        var version = commands.send(
                new WithdrawAcceptance(postId, commentId, caller.personId(), asManager, caller.at()), ifMatch);
        return Answers.changed(postId, version);
    }
}
