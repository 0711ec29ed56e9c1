package org.kring.content;

import org.junit.jupiter.api.Test;
import org.kring.platform.test.Api;
import org.kring.platform.test.ClientContract;
import org.springframework.beans.factory.annotation.Autowired;

@ContentTest
class ApiDocsIT {

    @Autowired
    private Api api;

    @Test
    void the_document_for_typed_clients_is_what_the_service_serves() {
        ClientContract.assertFresh("content", api);
    }
}
