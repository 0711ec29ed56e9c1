package org.kring.board;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Runs board-service by itself; {@code standalone} starts it beside the others from the same class. */
@SpringBootApplication
public class BoardService {

    public static void main(String[] args) {
        new SpringApplicationBuilder(BoardService.class)
                .properties("spring.config.name=board-service")
                .run(args);
    }
}
