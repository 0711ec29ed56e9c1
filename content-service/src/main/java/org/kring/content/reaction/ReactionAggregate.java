package org.kring.content.reaction;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.kring.platform.command.DecidedAggregate;

/** Axon's shell around {@link Reaction}. */
@Aggregate(cache = "aggregateCache", type = "reaction")
class ReactionAggregate extends DecidedAggregate<Reaction, ReactionCommand, ReactionEvent> {

    ReactionAggregate() {
        super(new Reaction.NotGiven(), Reaction::decide, Reaction::evolve);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(ReactionCommand.GiveReaction command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(ReactionCommand.WithdrawReaction command) {
        return decide(command);
    }

    @EventSourcingHandler
    void on(ReactionEvent event) {
        evolve(event);
    }
}
