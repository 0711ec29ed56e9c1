package org.kring.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.platform.test.Api;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ApiDocsIT {

    @Autowired
    private Api api;

    private JsonNode document;

    @BeforeEach
    void read() {
        document = api.anonymous().get("/v3/api-docs").json();
    }

    @Test
    void an_answer_names_every_component_and_says_which_may_be_null() {
        JsonNode who = document.at("/components/schemas/Who");

        assertThat(texts(who.get("required"))).containsExactlyInAnyOrder("personId", "actor", "at");
        assertThat(texts(who.at("/properties/actor/type"))).containsExactlyInAnyOrder("string", "null");
        assertThat(who.at("/properties/personId/type").stringValue()).isEqualTo("string");
    }

    @Test
    void a_request_may_leave_out_what_may_be_null() {
        JsonNode note = document.at("/components/schemas/NewNote");

        assertThat(texts(note.get("required"))).containsExactly("text");
        assertThat(texts(note.at("/properties/id/type"))).containsExactlyInAnyOrder("string", "null");
        assertThat(texts(note.at("/properties/colour/anyOf/0/enum"))).containsExactly("RED", "BLUE");
        assertThat(note.at("/properties/colour/anyOf/1/type").stringValue()).isEqualTo("null");
    }

    @Test
    void parameters_are_those_that_a_client_sends() {
        assertThat(parameters("/paths/~1api~1notes/get")).containsExactly("limit", "after");
        assertThat(parameters("/paths/~1api~1notes~1{id}/put")).containsExactly("id", "If-Match");
    }

    @Test
    void answers_are_json_or_nothing_and_failures_are_problems() {
        JsonNode read = document.at("/paths/~1api~1notes~1{id}/get");
        JsonNode pair = document.at("/paths/~1api~1notes~1pairs/post");

        assertThat(read.at("/responses/200/content").propertyNames()).containsExactly("application/json");
        assertThat(pair.get("responses").propertyNames()).containsExactlyInAnyOrder("204", "default");
        assertThat(read.at("/responses/default/$ref").stringValue()).isEqualTo("#/components/responses/Problem");
        assertThat(document.at("/components/responses/Problem/content").propertyNames())
                .containsExactly("application/problem+json");
        assertThat(read.get("operationId").stringValue()).isEqualTo("noteRead");
    }

    private List<String> parameters(String operation) {
        return document.at(operation)
                .get("parameters")
                .valueStream()
                .map(parameter -> parameter.get("name").stringValue())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }
}
