package org.kring.sample;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.kring.platform.command.DecidedAggregate;

@Aggregate(cache = "aggregateCache", type = "note")
class NoteAggregate extends DecidedAggregate<Note, Note.NoteCommand, Note.NoteEvent> {

    NoteAggregate() {
        super(new Note.Absent(), Note::decide, Note::evolve);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(Note.NoteCommand.WriteNote command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(Note.NoteCommand.ChangeNote command) {
        return decide(command);
    }

    @EventSourcingHandler
    void on(Note.NoteEvent event) {
        evolve(event);
    }
}
