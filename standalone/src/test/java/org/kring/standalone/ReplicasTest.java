package org.kring.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplicasTest {

    @Test
    void the_first_bears_the_parts_name_and_the_next_are_numbered() {
        var replicas = Replicas.parse("content=3,gateway=2");

        assertThat(replicas.of(Part.CONTENT))
                .extracting(Replica::label)
                .containsExactly("content", "content-2", "content-3");
        assertThat(replicas.of(Part.GATEWAY)).extracting(Replica::label).containsExactly("gateway", "gateway-2");
        assertThat(replicas.of(Part.BOARD)).extracting(Replica::label).containsExactly("board");
        assertThat(replicas.all()).hasSize(Part.values().length + 3);
    }

    @Test
    void a_name_finds_its_replica() {
        assertThat(Replica.labelled("content-2")).contains(new Replica(Part.CONTENT, 2));
        assertThat(Replica.labelled("content")).contains(Replica.firstOf(Part.CONTENT));
        assertThat(Replica.labelled("content-1")).isEmpty();
        assertThat(Replica.labelled("content-")).isEmpty();
        assertThat(Replica.labelled("contents")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    posts=2             | --replicas posts: only these can have replicas: community, content
                    postgresql=2        | --replicas postgresql: only these can have replicas
                    kafka=1             | --replicas kafka: only these can have replicas
                    identity=2          | --replicas identity: only these can have replicas
                    content=0           | --replicas content=0: a part has between 1 and 9 replicas.
                    content=10          | --replicas content=10: a part has between 1 and 9 replicas.
                    content             | --replicas takes PART=N, several with commas between them, not "content".
                    content=-1          | --replicas takes PART=N
                    content=2,          | not "".
                    content=2,content=3 | --replicas names content twice.
                    """)
    void nonsense_is_refused_in_one_clear_line(String wish, String line) {
        assertThatThrownBy(() -> Replicas.parse(wish))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(line)
                .message()
                .hasLineCount(1);
    }
}
