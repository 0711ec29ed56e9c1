package org.kring.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KringTest {

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    @Test
    void a_port_that_is_none_is_refused_in_one_line() {
        assertThat(kring("start", "--port", "70000")).isEqualTo(1);
        assertThat(said.toString()).isEqualTo("kring: A port lies between 1 and 65535.\n");
    }

    @Test
    void a_port_that_somebody_uses_is_named() throws IOException {
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(kring("start", "--port", "" + busy.getLocalPort())).isEqualTo(1);
            assertThat(said.toString()).contains("Port " + busy.getLocalPort() + " is in use");
        }
    }

    @Test
    void a_house_style_that_is_not_there_is_named_before_anything_starts() {
        assertThat(kring("start", "--house-style", "absent.yml")).isEqualTo(1);
        assertThat(said.toString()).isEqualTo("kring: Cannot read the house style absent.yml.\n");
    }

    @Test
    void replicas_that_cannot_be_are_refused_before_anything_starts() {
        assertThat(kring("start", "--replicas", "postgresql=2")).isEqualTo(1);
        assertThat(said.toString())
                .startsWith("kring: --replicas postgresql: only these can have replicas: ")
                .hasLineCount(1);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void a_data_directory_that_cannot_be_one_is_named() throws IOException {
        Files.writeString(folder.resolve("data"), "a file");

        assertThat(kring("start")).isEqualTo(1);
        assertThat(said.toString())
                .startsWith("kring: Cannot write to the data directory " + folder.resolve("data"))
                .hasLineCount(1);
    }

    @Test
    void a_second_start_on_the_same_data_says_that_the_first_still_runs() {
        var data = DataDirectory.at(folder.resolve("data"));
        data.prepare();
        assertThat(data.lock()).isTrue();

        assertThat(kring("start")).isEqualTo(1);
        assertThat(said.toString()).contains("already running").hasLineCount(1);
    }

    @Test
    void an_unknown_option_is_answered_with_how_to_use_the_command() {
        assertThat(kring("start", "--fast")).isEqualTo(2);
        assertThat(said.toString()).contains("--fast").contains("Usage: kring start");
    }

    @Test
    void parts_are_only_spoken_of_while_kring_runs() {
        assertThat(kring("stop", "content")).isEqualTo(1);
        assertThat(said.toString()).contains("Kring is not running");
    }

    @Test
    void what_the_importer_is_asked_is_not_understood_here() {
        assertThat(kring("import", "stackexchange", "dump", "--community", "Fietsenmakers"))
                .isEqualTo(1);
        assertThat(said.toString()).contains("Kring is not running");
    }

    @Test
    void the_status_of_nothing_is_told_by_the_exit_code_too() {
        assertThat(kring("status", "--json")).isEqualTo(Kring.NOT_RUNNING);
    }

    @Test
    void stopping_what_does_not_run_is_no_failure() {
        assertThat(kring("stop")).isZero();
    }

    private int kring(String command, String... arguments) {
        var line = Kring.commandLine().setErr(new PrintWriter(said, true));
        var all = new String[arguments.length + 3];
        all[0] = command;
        all[1] = "--data";
        all[2] = folder.resolve("data").toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return line.execute(all);
    }
}
