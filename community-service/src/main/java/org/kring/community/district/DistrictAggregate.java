package org.kring.community.district;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.kring.platform.command.DecidedAggregate;

@Aggregate(cache = "aggregateCache", type = "district")
class DistrictAggregate extends DecidedAggregate<District, DistrictCommand, DistrictEvent> {

    DistrictAggregate() {
        super(new District.Absent(), District::decide, District::evolve);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(DistrictCommand.CreateDistrict command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(DistrictCommand.CreateTeam command) {
        return decide(command);
    }

    @EventSourcingHandler
    void on(DistrictEvent event) {
        evolve(event);
    }
}
