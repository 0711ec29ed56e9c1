package org.kring.sample;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

@SpringBootApplication
public class SampleService {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(SampleService.class)
                .properties("spring.config.name=sample-service")
                .run(arguments);
    }
}
