package org.kring.community.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.kring.community.Organisation;
import org.kring.community.access.Access;
import org.kring.community.access.Role;
import org.kring.platform.test.Answer;
import org.kring.platform.test.Api;
import org.kring.platform.test.People;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class LastManagerIT {

    @Autowired
    private Api api;

    private Organisation organisation;
    private String divers;
    private UUID community;

    @BeforeEach
    void a_community_with_one_manager() {
        organisation = Organisation.in(api);
        community = organisation.community(People.NOORD, Access.OPEN);
        divers = "/api/communities/" + community;
    }

    @Test
    void the_last_manager_can_neither_leave_nor_be_removed_nor_be_demoted() {
        String noord = divers + "/members/" + People.NOORD.id();

        Answer left = api.as(People.NOORD).post(divers + "/leave");
        Answer removed = api.as(People.ADMIN).delete(noord);
        Answer demoted = api.as(People.NOORD).put(noord, Map.of("role", Role.MEMBER));

        assertThat(List.of(left.problem(), removed.problem(), demoted.problem()))
                .containsOnly("last-manager");
    }

    @Test
    void a_manager_leaves_once_there_is_another() {
        organisation.inside(community, People.NOORD, People.OOST, Role.MANAGER);

        assertThat(api.as(People.NOORD).post(divers + "/leave").status()).isEqualTo(204);
        assertThat(api.as(People.OOST).post(divers + "/leave").status()).isEqualTo(409);
    }

    @RepeatedTest(20)
    void of_two_managers_who_leave_at_the_same_time_one_stays() {
        organisation.inside(community, People.NOORD, People.OOST, Role.MANAGER);

        CompletableFuture<Integer> noord = CompletableFuture.supplyAsync(
                () -> api.as(People.NOORD).post(divers + "/leave").status());
        CompletableFuture<Integer> oost = CompletableFuture.supplyAsync(
                () -> api.as(People.OOST).post(divers + "/leave").status());

        assertThat(List.of(noord.join(), oost.join())).containsExactlyInAnyOrder(204, 409);
    }
}
