package org.kring.community.community;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.kring.platform.command.DecidedAggregate;

@Aggregate(cache = "aggregateCache", type = "community")
class CommunityAggregate extends DecidedAggregate<Community, CommunityCommand, CommunityEvent> {

    CommunityAggregate() {
        super(new Community.Absent(), Community::decide, Community::evolve);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(CommunityCommand.CreateCommunity command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(CommunityCommand.EditCommunity command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(CommunityCommand.ArchiveCommunity command) {
        return decide(command);
    }

    @EventSourcingHandler
    void on(CommunityEvent event) {
        evolve(event);
    }
}
