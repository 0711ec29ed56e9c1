package org.kring.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With scripts that answer as {@code kring} would. */
class KringTest {

    @TempDir
    private Path folder;

    @Test
    void one_that_started_knows_its_parts_and_its_first_password() throws IOException {
        Path script = script("""
                case $1 in
                  start) echo 'Kring is ready'; echo 'Account: admin, password: s3cret  (shown only this once)'
                         echo 'Ctrl-C stops it.'; exec sleep 60 ;;
                  status) echo '[{"name":"kafka","pid":7,"port":9092,"health":"UP"},
                                 {"name":"board","pid":null,"port":8081,"health":"DOWN"}]' ;;
                esac
                """);

        try (Kring kring = Kring.started(script, folder.resolve("data"), Map.of())) {
            assertThat(kring.adminPassword()).isEqualTo("s3cret");
            assertThat(kring.part("kafka").address()).isEqualTo("127.0.0.1:9092");
            assertThat(kring.part("kafka").runs()).isTrue();
            assertThat(kring.part("kafka").isUp()).isTrue();
            assertThat(kring.part("board").runs()).isFalse();
            assertThat(kring.part("board").isUp()).isFalse();
            assertThatThrownBy(() -> kring.part("redis")).hasMessageContaining("no part redis");
        }
    }

    @Test
    void it_starts_on_an_empty_folder_with_the_environment_it_is_given() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("left-over"), "x");
        Path script = script("""
                [ -e "$3/left-over" ] || mkdir -p "$3"
                echo "$KRING_GREETING" >"$3/greeting"; echo 'Ctrl-C stops it.'; exec sleep 60
                """);

        try (Kring kring = Kring.started(script, data, Map.of("KRING_GREETING", "hoi"))) {
            assertThat(kring.data().resolve("greeting")).hasContent("hoi");
            assertThat(kring.data().resolve("left-over")).doesNotExist();
        }
    }

    @Test
    void it_starts_on_what_is_there_if_it_is_asked_to() throws IOException {
        Path data = Files.createDirectories(folder.resolve("copy"));
        Files.writeString(data.resolve("post"), "x");
        Path script = script("echo 'Ctrl-C stops it.'; exec sleep 60");

        try (Kring kring = Kring.startedOn(script, data, Map.of())) {
            assertThat(kring.data().resolve("post")).hasContent("x");
        }
    }

    @Test
    void one_that_does_not_start_or_obey_says_what_the_script_said() throws IOException {
        Path script = script("echo 'Port 1 is in use'; exit 1");

        assertThatThrownBy(() -> Kring.started(script, folder.resolve("data"), Map.of()))
                .hasMessageContaining("Port 1 is in use");
    }

    @Test
    void a_command_that_fails_says_what_the_script_said() throws IOException {
        Path script = script("""
                case $1 in
                  start) echo 'Ctrl-C stops it.'; exec sleep 60 ;;
                  *) echo "There is no part $4"; exit 1 ;;
                esac
                """);

        try (Kring kring = Kring.started(script, folder.resolve("data"), Map.of())) {
            assertThatThrownBy(() -> kring.stop("redis"))
                    .hasMessage("kring stop redis failed: There is no part redis\n");
        }
    }

    private Path script(String body) throws IOException {
        Path script = folder.resolve("kring");
        Files.writeString(script, "#!/usr/bin/env bash\n" + body);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }
}
