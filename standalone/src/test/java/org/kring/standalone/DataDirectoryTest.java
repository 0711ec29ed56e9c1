package org.kring.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path folder;

    @Test
    void only_its_owner_can_look_inside() throws IOException {
        var data = DataDirectory.at(folder.resolve("deep/data"));

        data.prepare();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.root())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.keys())))
                .isEqualTo("rwx------");
    }

    @Test
    void only_one_kring_runs_on_it() throws IOException {
        var first = DataDirectory.at(folder);
        first.prepare();
        var second = DataDirectory.at(folder);

        assertThat(first.lock()).isTrue();
        assertThat(second.lock()).isFalse();

        first.unlock();
        assertThat(second.lock()).isTrue();
    }

    @Test
    void keys_are_made_once_and_are_their_owners_alone() throws IOException {
        var data = DataDirectory.at(folder);
        data.prepare();

        var keys = Keys.in(data);

        assertThat(Keys.in(data)).isEqualTo(keys);
        assertThat(Files.readString(keys.importerTokenFile())).startsWith("kring_");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.importerTokenFile())))
                .isEqualTo("rw-------");
    }

    @Test
    void the_demo_never_enters_the_data_of_an_empty_kring() {
        var data = DataDirectory.at(folder);
        data.prepare();

        assertThat(Edition.of(data, true)).isEqualTo(Edition.EMPTY);
        assertThat(Edition.of(data, false)).isEqualTo(Edition.EMPTY);
    }

    @Test
    void the_demo_does_not_become_empty() {
        var data = DataDirectory.at(folder);
        data.prepare();
        assertThat(Edition.of(data, false)).isEqualTo(Edition.DEMO);

        assertThatThrownBy(() -> Edition.of(data, true))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("holds the demo");
    }
}
