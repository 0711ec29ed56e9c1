package org.kring.platform.test;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Sets the environment variables that a deployment would set, for a database and keys of this context's own. */
class RealServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPostgres postgres = TestPostgres.running();
        Map<String, Object> environment = new HashMap<>();
        environment.put("KRING_DATABASE_URL", postgres.url(postgres.newDatabase()));
        environment.put("KRING_DATABASE_USER", postgres.user());
        environment.put("KRING_DATABASE_PASSWORD", postgres.password());
        environment.put("KRING_KAFKA_BOOTSTRAP_SERVERS", TestKafka.bootstrapServers());
        environment.put("KRING_PASSPORT_KEYS_URL", PassportOffice.open().keysUrl());
        environment.put("KRING_TOPIC_PARTITIONS", "3");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("real servers", environment));
    }
}
