package org.kring.notification;

import org.junit.jupiter.api.Test;
import org.kring.platform.test.Api;
import org.kring.platform.test.ClientContract;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ApiDocsIT {

    @Autowired
    private Api api;

    @Test
    void the_document_for_typed_clients_is_what_the_service_serves() {
        ClientContract.assertFresh("notification", api);
    }
}
