package org.kring.community.district;

import static org.kring.community.district.DistrictRejection.DISTRICT_EXISTS;
import static org.kring.community.district.DistrictRejection.DISTRICT_NOT_FOUND;
import static org.kring.community.district.DistrictRejection.TEAM_EXISTS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kring.community.district.DistrictCommand.CreateDistrict;
import org.kring.community.district.DistrictCommand.CreateTeam;
import org.kring.community.district.DistrictEvent.DistrictCreated;
import org.kring.community.district.DistrictEvent.TeamCreated;

/** Decides on a district and its teams. */
sealed interface District {

    record Absent() implements District {}

    record Known(String name, Map<UUID, String> teams) implements District {}

    default List<DistrictEvent> decide(DistrictCommand command) {
        return switch (command) {
            case CreateDistrict create -> create(create);
            case CreateTeam create -> createTeam(create);
        };
    }

    private List<DistrictEvent> create(CreateDistrict command) {
        return switch (this) {
            case Absent() ->
                List.of(new DistrictCreated(command.districtId(), command.name(), command.by(), command.at()));
            case Known known when known.name().equals(command.name()) -> List.of();
            case Known _ -> throw DISTRICT_EXISTS.refused();
        };
    }

    private List<DistrictEvent> createTeam(CreateTeam command) {
        if (!(this instanceof Known known)) {
            throw DISTRICT_NOT_FOUND.refused();
        }
        String taken = known.teams().get(command.teamId());
        if (taken == null) {
            return List.of(new TeamCreated(
                    command.districtId(), command.teamId(), command.name(), command.by(), command.at()));
        }
        if (!taken.equals(command.name())) {
            throw TEAM_EXISTS.refused();
        }
        return List.of();
    }

    default District evolve(DistrictEvent event) {
        return switch (event) {
            case DistrictCreated created -> new Known(created.name(), Map.of());
            case TeamCreated created -> withTeam(created);
        };
    }

    private District withTeam(TeamCreated created) {
        return switch (this) {
            case Absent absent -> absent;
            case Known known -> {
                Map<UUID, String> teams = new HashMap<>(known.teams());
                teams.put(created.teamId(), created.name());
                yield new Known(known.name(), Map.copyOf(teams));
            }
        };
    }
}
