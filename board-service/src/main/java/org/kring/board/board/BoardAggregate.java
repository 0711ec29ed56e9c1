package org.kring.board.board;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.kring.platform.command.DecidedAggregate;

/** Axon's shell around {@link Board}. */
@Aggregate(cache = "aggregateCache", type = "board")
class BoardAggregate extends DecidedAggregate<Board, BoardCommand, BoardEvent> {

    BoardAggregate() {
        super(new Board.Absent(), Board::decide, Board::evolve);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(BoardCommand.CreateBoard command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(BoardCommand.EditBoard command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(BoardCommand.DeleteBoard command) {
        return decide(command);
    }

    @EventSourcingHandler
    void on(BoardEvent event) {
        evolve(event);
    }
}
