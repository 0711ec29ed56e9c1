package org.kring.community.membership;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.kring.platform.command.DecidedAggregate;

@Aggregate(cache = "aggregateCache", type = "membership")
class MembershipAggregate extends DecidedAggregate<Membership, MembershipCommand, MembershipEvent> {

    MembershipAggregate() {
        super(new Membership.Absent(), Membership::decide, Membership::evolve);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(MembershipCommand.BecomeFounder command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(MembershipCommand.JoinCommunity command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(MembershipCommand.ApproveRequest command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(MembershipCommand.DeclineRequest command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(MembershipCommand.InvitePerson command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(MembershipCommand.ChangeRole command) {
        return decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Long handle(MembershipCommand.EndMembership command) {
        return decide(command);
    }

    @EventSourcingHandler
    void on(MembershipEvent event) {
        evolve(event);
    }
}
