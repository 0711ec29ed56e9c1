package org.kring.community;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts community-service. Its settings stand in {@code community-service.yml}. */
@SpringBootApplication
public class CommunityService {

    public static void main(String[] args) {
        new SpringApplicationBuilder(CommunityService.class)
                .properties("spring.config.name=community-service")
                .run(args);
    }
}
