package org.kring.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    @Test
    void what_is_not_asked_for_stands_nowhere() {
        Conditions conditions = new Conditions("not deleted")
                .and("district_id = :district", "district", null)
                .and("(name, id) > (:name, :id)", null)
                .and("archived", false);

        assertThat(conditions.sql()).isEqualTo("not deleted");
        assertThat(conditions.parameters()).isEmpty();
    }

    @Test
    void what_is_asked_for_stands_with_its_parameters() {
        Conditions conditions = new Conditions("not deleted")
                .and("district_id = :district", "district", 7)
                .and("(name, id) > (:name, :id)", Map.of("name", "noord", "id", 8))
                .and("archived", true);

        assertThat(conditions.sql())
                .isEqualTo("not deleted and district_id = :district and (name, id) > (:name, :id) and archived");
        assertThat(conditions.parameters())
                .containsExactlyInAnyOrderEntriesOf(Map.of("district", 7, "name", "noord", "id", 8));
    }
}
