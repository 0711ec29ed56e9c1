package org.kring.gateway.housestyle;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the house style once, at the start: a file that changes later changes nothing. */
@Configuration(proxyBeanMethods = false)
class HouseStyleConfiguration {

    @Bean
    HouseStyle houseStyle(@Value("${kring.gateway.house-style}") String file) {
        return file.isBlank() ? HouseStyle.OWN : new HouseStyleFile(Path.of(file)).read();
    }
}
