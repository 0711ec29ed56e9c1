package org.kring.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

class MergePatchTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void what_a_patch_does_not_name_stays() {
        MergePatch patch = patch("{}");
        assertThat(patch.requiredText("name", "Fietsers", 20)).isEqualTo("Fietsers");
        assertThat(patch.texts("tags", List.of("a"), 5, 10)).containsExactly("a");
        assertThat(patch.has("name")).isFalse();
    }

    @Test
    void null_takes_away_what_may_be_missing() {
        MergePatch patch = patch("{\"title\": null, \"tags\": null, \"due\": null}");
        assertThat(patch.optionalText("title", "Chef", 20)).isNull();
        assertThat(patch.texts("tags", List.of("a"), 5, 10)).isEmpty();
        assertThat(patch.date("due", LocalDate.EPOCH)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": null}",
                "{\"name\": \" \"}",
                "{\"name\": 7}",
                "{\"name\": {}}",
                "{\"name\": \"this is longer than twenty characters\"}",
                "{\"name\": \"nul \\u0000\"}",
                "{\"name\": \"half \\uD800\"}",
            })
    void a_value_that_is_not_possible_is_a_bad_request_that_names_the_field(String json) {
        assertThatThrownBy(() -> patch(json).requiredText("name", "Fietsers", 20))
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        problem -> assertThat(String.valueOf(problem.getBody().getProperties()))
                                .contains("name"));
    }

    private static MergePatch patch(String json) {
        return JSON.readValue(json, MergePatch.class);
    }
}
