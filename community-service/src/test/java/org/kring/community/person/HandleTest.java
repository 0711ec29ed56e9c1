package org.kring.community.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandleTest {

    @Test
    void a_user_name_is_kept_where_it_is_a_handle() {
        assertThat(Handle.near("oost")).isEqualTo("oost");
        assertThat(Handle.near("J.Jansen@example.org")).isEqualTo("j.jansen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"@", "x", "李", "-_-", "a very long user name that no handle of ours can take in", "' or 1=1"})
    void every_user_name_becomes_a_handle(String userName) {
        assertThat(Handle.near(userName)).matches(Handle.SHAPE);
    }
}
