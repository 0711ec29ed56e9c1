package org.kring.community.district;

import static org.kring.community.district.DistrictRejection.DISTRICT_EXISTS;
import static org.kring.community.district.DistrictRejection.DISTRICT_NOT_FOUND;
import static org.kring.community.district.DistrictRejection.TEAM_EXISTS;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.kring.community.district.DistrictCommand.CreateDistrict;
import org.kring.community.district.DistrictCommand.CreateTeam;
import org.kring.community.district.DistrictEvent.DistrictCreated;
import org.kring.community.district.DistrictEvent.TeamCreated;
import org.kring.platform.test.Given;
import org.kring.platform.test.People;

class DistrictTest {

    private static final UUID NORTH = UUID.fromString("01990000-0000-7000-8000-000000000002");
    private static final UUID BIKES = UUID.fromString("01990000-0000-7000-8000-000000000003");
    private static final UUID ADMIN = People.ADMIN.id();
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static final DistrictCreated CREATED = new DistrictCreated(NORTH, "Noord", ADMIN, NOW);
    private static final TeamCreated TEAM_CREATED = new TeamCreated(NORTH, BIKES, "Fietsteam", ADMIN, NOW);

    @Test
    void a_district_is_created_once() {
        given().when(create("Noord")).then(CREATED);
        given(CREATED).when(create("Noord")).thenNothing();
    }

    @Test
    void another_district_under_the_same_id_is_refused() {
        given(CREATED).when(create("Zuid")).refused(DISTRICT_EXISTS);
    }

    @Test
    void a_team_is_created_once() {
        given(CREATED).when(createTeam("Fietsteam")).then(TEAM_CREATED);
        given(CREATED, TEAM_CREATED).when(createTeam("Fietsteam")).thenNothing();
    }

    @Test
    void another_team_under_the_same_id_is_refused() {
        given(CREATED, TEAM_CREATED).when(createTeam("Waterteam")).refused(TEAM_EXISTS);
    }

    @Test
    void a_team_needs_a_district() {
        given().when(createTeam("Fietsteam")).refused(DISTRICT_NOT_FOUND);
    }

    private static Function<District, List<DistrictEvent>> create(String name) {
        return state -> state.decide(new CreateDistrict(NORTH, name, ADMIN, NOW));
    }

    private static Function<District, List<DistrictEvent>> createTeam(String name) {
        return state -> state.decide(new CreateTeam(NORTH, BIKES, name, ADMIN, NOW));
    }

    private static Given<District, DistrictEvent> given(DistrictEvent... history) {
        return Given.<District, DistrictEvent>nothing(new District.Absent(), District::evolve)
                .and(history);
    }
}
