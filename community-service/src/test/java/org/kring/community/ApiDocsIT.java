package org.kring.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kring.platform.test.Api;
import org.kring.platform.test.ClientContract;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ApiDocsIT {

    @Autowired
    private Api api;

    @Test
    void the_api_is_described_as_clients_see_it() {
        JsonNode docs = api.anonymous().get("/v3/api-docs").json();

        JsonNode list = docs.get("paths").get("/api/communities").get("get");
        assertThat(list.get("parameters")
                        .valueStream()
                        .map(parameter -> parameter.get("name").stringValue()))
                .contains("q", "mine", "district", "limit", "after")
                .doesNotContain("caller", "page", "personId");
    }

    @Test
    void the_document_for_typed_clients_is_what_the_service_serves() {
        ClientContract.assertFresh("community", api);
    }
}
