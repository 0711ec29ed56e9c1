package org.kring.gateway.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RolesTest {

    @Test
    void everybody_is_a_member_who_is_not_a_guest() {
        assertThat(Roles.from(null)).containsExactly("member");
        assertThat(Roles.from("admin")).containsExactly("member");
        assertThat(Roles.from(List.of("guest", "admin"))).containsExactly("guest");
    }

    @Test
    void known_roles_are_taken_however_they_are_written_and_others_are_not() {
        assertThat(Roles.from(List.of("ROLE_ADMIN", "Auditor", "importer", "gateway", "root", 7)))
                .containsExactlyInAnyOrder("member", "admin", "auditor", "importer");
    }
}
