package org.kring.content.comment;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.kring.platform.command.DecidedAggregate;

/** Axon's shell around {@link Comment}. */
@Aggregate(cache = "aggregateCache", type = "comment")
class CommentAggregate extends DecidedAggregate<Comment, CommentCommand, CommentEvent> {

    CommentAggregate() {
        super(new Comment.Absent(), Comment::decide, Comment::evolve);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(CommentCommand.WriteComment command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(CommentCommand.EditComment command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(CommentCommand.DeleteComment command) {
        return decide(command);
    }

    @EventSourcingHandler
    void on(CommentEvent event) {
        evolve(event);
    }
}
