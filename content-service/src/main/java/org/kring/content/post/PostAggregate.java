package org.kring.content.post;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.kring.platform.command.DecidedAggregate;

/** Axon's shell around {@link Post}. */
@Aggregate(cache = "aggregateCache", type = "post")
class PostAggregate extends DecidedAggregate<Post, PostCommand, PostEvent> {

    PostAggregate() {
        super(new Post.Absent(), Post::decide, Post::evolve);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(PostCommand.PublishPost command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(PostCommand.EditPost command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(PostCommand.DeletePost command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(PostCommand.AcceptAnswer command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(PostCommand.WithdrawAcceptance command) {
        return decide(command);
    }

    @EventSourcingHandler
    void on(PostEvent event) {
        evolve(event);
    }
}
