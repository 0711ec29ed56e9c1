package org.kring.gateway.passport;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Passports signed with the deployment's own key. */
@Configuration(proxyBeanMethods = false)
class PassportConfiguration {

    @Bean
    Passports passports(Settings settings, Clock clock) {
        return new Passports(PassportKeys.in(settings.keyFile()), clock);
    }

    /** {@code keyFile}: an EC P-256 JSON web key, or a set of them whose first signs; replicas share it. */
    @ConfigurationProperties("kring.gateway.passport")
    record Settings(Path keyFile) {}
}
