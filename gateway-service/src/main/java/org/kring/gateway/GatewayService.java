package org.kring.gateway;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Stands in front of every service: whatever reaches a service came through here. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayService {

    public static void main(String[] args) {
        new SpringApplicationBuilder(GatewayService.class)
                .properties("spring.config.name=gateway-service")
                .run(args);
    }
}
