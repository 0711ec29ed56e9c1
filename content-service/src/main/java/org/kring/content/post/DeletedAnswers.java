package org.kring.content.post;

import java.util.UUID;
import org.kring.content.post.PostCommand.WithdrawAcceptance;
import org.kring.platform.command.Commands;
import org.kring.platform.passport.Caller;
import org.springframework.stereotype.Component;

/** An answer that is deleted is no longer accepted: called with the deletion, in its transaction. */
@Component
public class DeletedAnswers {

    private final Commands commands;
    private final PostTable table;

    DeletedAnswers(Commands commands, PostTable table) {
        this.commands = commands;
        this.table = table;
    }

    public void withdraw(UUID postId, UUID commentId, boolean asManager, Caller caller) {
        if (table.isAccepted(postId, commentId)) {
            commands.send(new WithdrawAcceptance(postId, commentId, caller.personId(), asManager, caller.at()));
        }
    }
}
