package org.kring.content;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Posts, comments and reactions, as a process of its own or as one context among others. */
@SpringBootApplication
public class ContentService {

    public static void main(String[] args) {
        new SpringApplicationBuilder(ContentService.class)
                .properties("spring.config.name=content-service")
                .run(args);
    }
}
