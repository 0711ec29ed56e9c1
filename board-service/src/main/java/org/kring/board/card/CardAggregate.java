package org.kring.board.card;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.kring.platform.command.DecidedAggregate;

/** Axon's shell around {@link Card}. */
@Aggregate(cache = "aggregateCache", type = "card")
class CardAggregate extends DecidedAggregate<Card, CardCommand, CardEvent> {

    CardAggregate() {
        super(new Card.Absent(), Card::decide, Card::evolve);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(CardCommand.CreateCard command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(CardCommand.EditCard command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(CardCommand.MoveCard command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(CardCommand.StepAside command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(CardCommand.AssignCard command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(CardCommand.UnassignCard command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(CardCommand.ArchiveCard command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(CardCommand.RestoreCard command) {
        return decide(command);
    }

    @EventSourcingHandler
    void on(CardEvent event) {
        evolve(event);
    }
}
