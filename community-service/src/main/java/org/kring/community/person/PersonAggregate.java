package org.kring.community.person;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.kring.platform.command.DecidedAggregate;

@Aggregate(cache = "aggregateCache", type = "person")
class PersonAggregate extends DecidedAggregate<Person, PersonCommand, PersonEvent> {

    PersonAggregate() {
        super(new Person.Absent(), Person::decide, Person::evolve);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(PersonCommand.ProvisionPerson command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(PersonCommand.EditProfile command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(PersonCommand.ErasePerson command) {
        return decide(command);
    }

    @EventSourcingHandler
    void on(PersonEvent event) {
        evolve(event);
    }
}
