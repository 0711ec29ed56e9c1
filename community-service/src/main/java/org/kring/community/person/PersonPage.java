package org.kring.community.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param email only told to the person themselves and to admins */
record PersonPage(
        UUID personId,
        String handle,
        String name,
        @Nullable String title,
        @Nullable String phone,
        @Nullable String about,
        List<String> expertise,
        @Nullable UUID districtId,
        @Nullable UUID teamId,
        boolean guest,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String email,
        long version) {

    Profile profile() {
        return new Profile(handle, name, title, phone, about, expertise, districtId, teamId);
    }

    boolean isAs(Account account) {
        return guest == account.guest() && Objects.equals(email, account.email());
    }

    PersonPage withoutEmail() {
        return new PersonPage(
                personId, handle, name, title, phone, about, expertise, districtId, teamId, guest, null, version);
    }
}
