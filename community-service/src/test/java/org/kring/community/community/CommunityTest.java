package org.kring.community.community;

import static org.kring.community.community.CommunityRejection.COMMUNITY_ARCHIVED;
import static org.kring.community.community.CommunityRejection.COMMUNITY_EXISTS;
import static org.kring.community.community.CommunityRejection.COMMUNITY_NOT_FOUND;
import static org.kring.community.community.CommunityRejection.ORGANISATION_IS_FOR_ADMINS;
import static org.kring.events.CommunityEvent.ORGANISATION;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.kring.community.access.Access;
import org.kring.community.community.CommunityCommand.ArchiveCommunity;
import org.kring.community.community.CommunityCommand.CreateCommunity;
import org.kring.community.community.CommunityCommand.EditCommunity;
import org.kring.community.community.CommunityEvent.CommunityArchived;
import org.kring.community.community.CommunityEvent.CommunityCreated;
import org.kring.community.community.CommunityEvent.CommunityEdited;
import org.kring.platform.test.Given;
import org.kring.platform.test.People;

class CommunityTest {

    private static final UUID DIVERS = UUID.fromString("01990000-0000-7000-8000-000000000001");
    private static final UUID NOORD = People.NOORD.id();
    private static final UUID OOST = People.OOST.id();
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");
    private static final CommunityDetails DIVING =
            new CommunityDetails("Duikers", "Voor wie onder water werkt", Access.OPEN, null, null);
    private static final CommunityDetails CLIMBING =
            new CommunityDetails("Klimmers", "Voor wie hoog werkt", Access.CLOSED, null, null);
    private static final CommunityDetails OFFICIAL =
            new CommunityDetails("Duikers", "Voor wie onder water werkt", Access.OPEN, null, ORGANISATION);
    private static final CommunityCreated CREATED = new CommunityCreated(DIVERS, DIVING, NOORD, MONDAY);
    private static final CommunityEdited EDITED = new CommunityEdited(DIVERS, CLIMBING, NOORD, TUESDAY);
    private static final CommunityArchived ARCHIVED = new CommunityArchived(DIVERS, NOORD, TUESDAY);

    @Test
    void anybody_creates_a_community() {
        given().when(create(DIVING, NOORD)).then(CREATED);
    }

    @Test
    void a_creation_sent_again_changes_nothing() {
        given(CREATED).when(create(DIVING, NOORD)).thenNothing();
    }

    @Test
    void a_creation_sent_again_after_an_edit_changes_nothing() {
        given(CREATED, EDITED).when(create(DIVING, NOORD)).thenNothing();
    }

    @Test
    void another_community_under_the_same_id_is_refused() {
        given(CREATED).when(create(CLIMBING, NOORD)).refused(COMMUNITY_EXISTS);
    }

    @Test
    void the_same_community_by_somebody_else_is_refused() {
        given(CREATED).when(create(DIVING, OOST)).refused(COMMUNITY_EXISTS);
    }

    @Test
    void a_community_is_edited() {
        given(CREATED).when(edit(CLIMBING)).then(EDITED);
    }

    @Test
    void an_edit_that_changes_nothing_is_not_stored() {
        given(CREATED).when(edit(DIVING)).thenNothing();
    }

    @Test
    void what_does_not_exist_cannot_be_edited() {
        given().when(edit(CLIMBING)).refused(COMMUNITY_NOT_FOUND);
    }

    @Test
    void a_community_is_archived() {
        given(CREATED).when(archive()).then(ARCHIVED);
    }

    @Test
    void archiving_twice_changes_nothing() {
        given(CREATED, ARCHIVED).when(archive()).thenNothing();
    }

    @Test
    void an_archived_community_cannot_be_edited() {
        given(CREATED, ARCHIVED).when(edit(CLIMBING)).refused(COMMUNITY_ARCHIVED);
    }

    @Test
    void a_creation_sent_again_after_the_end_changes_nothing() {
        given(CREATED, ARCHIVED).when(create(DIVING, NOORD)).thenNothing();
    }

    @Test
    void only_an_admin_creates_a_community_that_speaks_for_the_organisation() {
        given().when(create(OFFICIAL, NOORD)).refused(ORGANISATION_IS_FOR_ADMINS);
        given().when(state -> state.decide(new CreateCommunity(DIVERS, OFFICIAL, NOORD, true, MONDAY)))
                .then(new CommunityCreated(DIVERS, OFFICIAL, NOORD, MONDAY));
    }

    @Test
    void only_an_admin_lets_a_community_speak_for_the_organisation_or_no_longer() {
        var becoming = new CommunityEdited(DIVERS, OFFICIAL, NOORD, TUESDAY);
        var ending = new CommunityEdited(DIVERS, DIVING, NOORD, TUESDAY);

        given(CREATED).when(edit(OFFICIAL)).refused(ORGANISATION_IS_FOR_ADMINS);
        given(CREATED, becoming).when(edit(DIVING)).refused(ORGANISATION_IS_FOR_ADMINS);
        given(CREATED)
                .when(state -> state.decide(new EditCommunity(DIVERS, OFFICIAL, NOORD, true, TUESDAY)))
                .then(becoming);
        given(CREATED, becoming)
                .when(state -> state.decide(new EditCommunity(DIVERS, DIVING, NOORD, true, TUESDAY)))
                .then(ending);
    }

    @Test
    void a_manager_changes_everything_else_of_a_community_that_speaks_for_the_organisation() {
        var renamed = new CommunityDetails("Duikdienst", OFFICIAL.purpose(), Access.OPEN, null, ORGANISATION);
        given(CREATED, new CommunityEdited(DIVERS, OFFICIAL, NOORD, TUESDAY))
                .when(edit(renamed))
                .then(new CommunityEdited(DIVERS, renamed, NOORD, TUESDAY));
    }

    @Test
    void what_does_not_exist_cannot_be_archived() {
        given().when(archive()).refused(COMMUNITY_NOT_FOUND);
    }

    private static Function<Community, List<CommunityEvent>> create(CommunityDetails details, UUID by) {
        return state -> state.decide(new CreateCommunity(DIVERS, details, by, false, MONDAY));
    }

    private static Function<Community, List<CommunityEvent>> edit(CommunityDetails details) {
        return state -> state.decide(new EditCommunity(DIVERS, details, NOORD, false, TUESDAY));
    }

    private static Function<Community, List<CommunityEvent>> archive() {
        return state -> state.decide(new ArchiveCommunity(DIVERS, NOORD, TUESDAY));
    }

    private static Given<Community, CommunityEvent> given(CommunityEvent... history) {
        return Given.<Community, CommunityEvent>nothing(new Community.Absent(), Community::evolve)
                .and(history);
    }
}
