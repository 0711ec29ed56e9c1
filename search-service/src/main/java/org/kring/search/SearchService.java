package org.kring.search;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Finds what the reader may see: a copy of everything in Elasticsearch, and of memberships in PostgreSQL. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class SearchService {

    public static void main(String[] args) {
        new SpringApplicationBuilder(SearchService.class)
                .properties("spring.config.name=search-service")
                .run(args);
    }
}
