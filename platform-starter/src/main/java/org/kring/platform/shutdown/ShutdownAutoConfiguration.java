package org.kring.platform.shutdown;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Requests are finished by Spring Boot's graceful shutdown; this keeps new ones from arriving at a closed door. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class ShutdownAutoConfiguration {

    @Bean
    Drain drain(@Value("${kring.shutdown.drain:0s}") Duration time) {
        return new Drain(time);
    }
}
