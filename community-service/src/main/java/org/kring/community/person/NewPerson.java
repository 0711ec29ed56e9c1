package org.kring.community.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who did not sign in yet, as an import or an admin knows them. */
record NewPerson(
        @Nullable UUID id,

        @NotNull @Pattern(regexp = Handle.SHAPE, message = Handle.SHAPE_IN_WORDS)
        String handle,

        @NotBlank @Size(max = Profile.LONGEST_NAME) String name,
        @Nullable @Size(max = Profile.LONGEST_TITLE) String title,
        @Nullable @Size(max = Profile.LONGEST_PHONE) String phone,
        @Nullable @Size(max = Profile.LONGEST_ABOUT) String about,

        @Nullable @Size(max = Profile.MOST_EXPERTISE)
        List<@NotBlank @Size(max = Profile.LONGEST_EXPERTISE) String> expertise,

        @Nullable UUID districtId,
        @Nullable UUID teamId) {

    Profile profile() {
        return new Profile(
                handle, name, title, phone, about, expertise == null ? List.of() : expertise, districtId, teamId);
    }
}
