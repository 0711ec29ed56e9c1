package org.kring.community.community;

import static org.kring.community.community.CommunityRejection.COMMUNITY_ARCHIVED;
import static org.kring.community.community.CommunityRejection.COMMUNITY_EXISTS;
import static org.kring.community.community.CommunityRejection.COMMUNITY_NOT_FOUND;
import static org.kring.community.community.CommunityRejection.ORGANISATION_IS_FOR_ADMINS;

import java.util.List;
import java.util.UUID;
import org.kring.community.community.CommunityCommand.ArchiveCommunity;
import org.kring.community.community.CommunityCommand.CreateCommunity;
import org.kring.community.community.CommunityCommand.EditCommunity;
import org.kring.community.community.CommunityEvent.CommunityArchived;
import org.kring.community.community.CommunityEvent.CommunityCreated;
import org.kring.community.community.CommunityEvent.CommunityEdited;

/** Decides on a community itself; who belongs to it is decided per person, in {@code membership}. */
sealed interface Community {

    record Absent() implements Community {}

    record Active(Founding founding, CommunityDetails details) implements Community {

        private List<CommunityEvent> edit(EditCommunity command) {
            var changed = command.details();
            if (changed.isOfTheOrganisation() != details.isOfTheOrganisation() && !command.asAdmin()) {
                throw ORGANISATION_IS_FOR_ADMINS.refused();
            }
            return List.of(new CommunityEdited(command.communityId(), changed, command.by(), command.at()));
        }
    }

    record Archived(Founding founding) implements Community {}

    /** What a repeated creation is compared with, however often the community was edited since. */
    record Founding(CommunityDetails details, UUID by) {

        List<CommunityEvent> again(CreateCommunity command) {
            if (!details.equals(command.details()) || !by.equals(command.by())) {
                throw COMMUNITY_EXISTS.refused();
            }
            return List.of();
        }
    }

    default List<CommunityEvent> decide(CommunityCommand command) {
        return switch (command) {
            case CreateCommunity create -> create(create);
            case EditCommunity edit -> edit(edit);
            case ArchiveCommunity archive -> archive(archive);
        };
    }

    private List<CommunityEvent> create(CreateCommunity command) {
        return switch (this) {
            case Absent() -> createFirst(command);
            case Active active -> active.founding().again(command);
            case Archived archived -> archived.founding().again(command);
        };
    }

    private static List<CommunityEvent> createFirst(CreateCommunity command) {
        if (command.details().isOfTheOrganisation() && !command.asAdmin()) {
            throw ORGANISATION_IS_FOR_ADMINS.refused();
        }
        return List.of(new CommunityCreated(command.communityId(), command.details(), command.by(), command.at()));
    }

    private List<CommunityEvent> edit(EditCommunity command) {
        return switch (this) {
            case Absent() -> throw COMMUNITY_NOT_FOUND.refused();
            case Archived _ -> throw COMMUNITY_ARCHIVED.refused();
            case Active active when active.details().equals(command.details()) -> List.of();
            case Active active -> active.edit(command);
        };
    }

    private List<CommunityEvent> archive(ArchiveCommunity command) {
        return switch (this) {
            case Absent() -> throw COMMUNITY_NOT_FOUND.refused();
            case Archived _ -> List.of();
            case Active _ -> List.of(new CommunityArchived(command.communityId(), command.by(), command.at()));
        };
    }

    default Community evolve(CommunityEvent event) {
        return switch (event) {
            case CommunityCreated created ->
                new Active(new Founding(created.details(), created.by()), created.details());
            case CommunityEdited edited -> edited(edited.details());
            case CommunityArchived _ -> archived();
        };
    }

    private Community edited(CommunityDetails details) {
        return this instanceof Active active ? new Active(active.founding(), details) : this;
    }

    private Community archived() {
        return this instanceof Active active ? new Archived(active.founding()) : this;
    }
}
