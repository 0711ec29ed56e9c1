package org.kring.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void every_replica_has_a_port_of_its_own_and_the_gateway_the_one_it_was_given() {
        var ports = Ports.around(18_080, Replicas.parse("content=2,gateway=3"));

        assertThat(ports.of(Part.GATEWAY)).isEqualTo(18_080);
        assertThat(Stream.concat(ports.ports().values().stream(), Stream.of(ports.kafkaController())))
                .doesNotHaveDuplicates()
                .hasSize(Part.values().length + 3 + 1);
    }
}
