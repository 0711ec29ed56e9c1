package org.kring.platform.telemetry;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** What is observed of a request: the whole of it, and none of its parts that nobody looks at. */
@AutoConfiguration
@ConditionalOnClass(SecurityObservationSettings.class)
public class TelemetryAutoConfiguration {

    /** Said here rather than to the registry, because the chains are then not wrapped either: each filter in a filter. */
    @Bean
    @ConditionalOnMissingBean
    SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }
}
