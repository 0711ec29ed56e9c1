package org.kring.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.standalone.Requests.Request;
import org.kring.standalone.Requests.Verb;

class RequestsTest {

    private static final Request STOP_ONE_OF_CONTENT = new Request(Verb.STOP, new Replica(Part.CONTENT, 2));

    @TempDir
    Path folder;

    private Requests requests;

    @BeforeEach
    void prepare() {
        var data = DataDirectory.at(folder);
        data.prepare();
        requests = new Requests(data);
    }

    @Test
    void a_request_is_pending_until_it_is_done() throws IOException {
        requests.ask(STOP_ONE_OF_CONTENT);
        assertThat(requests.pending()).containsExactly(STOP_ONE_OF_CONTENT);

        requests.done(STOP_ONE_OF_CONTENT);
        assertThat(requests.isPending(STOP_ONE_OF_CONTENT)).isFalse();
        assertThat(requests.takeFailure(STOP_ONE_OF_CONTENT)).isEmpty();
    }

    @Test
    void a_failure_is_told_once() throws IOException {
        requests.ask(STOP_ONE_OF_CONTENT);
        requests.failed(STOP_ONE_OF_CONTENT, "it hangs");

        assertThat(requests.isPending(STOP_ONE_OF_CONTENT)).isFalse();
        assertThat(requests.takeFailure(STOP_ONE_OF_CONTENT)).contains("it hangs");
        assertThat(requests.takeFailure(STOP_ONE_OF_CONTENT)).isEmpty();
    }
}
