package org.kring.search;

import org.junit.jupiter.api.Test;
import org.kring.platform.test.ClientContract;

class ApiDocsIT extends SearchScenario {

    @Test
    void the_document_for_typed_clients_is_what_the_service_serves() {
        ClientContract.assertFresh("search", api);
    }
}
