package org.kring.standalone.identity;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Stands in for the organisation's identity provider where there is none: on one machine. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class IdentityService {

    public static void main(String[] args) {
        new SpringApplicationBuilder(IdentityService.class)
                .properties("spring.config.name=identity")
                .run(args);
    }
}
