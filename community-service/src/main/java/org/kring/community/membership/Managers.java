package org.kring.community.membership;

import java.util.UUID;
import java.util.function.Function;
import org.kring.community.access.Role;
import org.kring.platform.command.Commands;
import org.springframework.stereotype.Component;

/**
 * Keeps a manager in every community. What may cost it one is decided one at a time per community; ordinary members
 * come and go without that lock, and the decider refuses should they turn out to be manager after all.
 */
@Component
class Managers {

    private final Commands commands;
    private final MembershipTable table;

    Managers(Commands commands, MembershipTable table) {
        this.commands = commands;
        this.table = table;
    }

    /** @param commandIf the command, given whether another manager stays */
    long send(UUID communityId, UUID personId, Function<Boolean, MembershipCommand> commandIf) {
        if (!isManager(communityId, personId)) {
            return commands.send(commandIf.apply(false));
        }
        return commands.underLock(
                "managers/" + communityId,
                () -> commands.send(commandIf.apply(table.hasManagerBeside(communityId, personId))));
    }

    private boolean isManager(UUID communityId, UUID personId) {
        return table.find(communityId, personId)
                .filter(membership -> membership.state() == State.ACTIVE && membership.role() == Role.MANAGER)
                .isPresent();
    }
}
