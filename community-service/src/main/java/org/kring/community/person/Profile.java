package org.kring.community.person;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.platform.web.MergePatch;

/** What a person says about themselves. Lives in a row that can be erased, and in no event. */
record Profile(
        String handle,
        String name,
        @Nullable String title,
        @Nullable String phone,
        @Nullable String about,
        List<String> expertise,
        @Nullable UUID districtId,
        @Nullable UUID teamId) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_PHONE = 50;
    static final int LONGEST_ABOUT = 10_000;
    static final int MOST_EXPERTISE = 50;
    static final int LONGEST_EXPERTISE = 100;

    Profile {
        expertise = List.copyOf(expertise);
    }

    static Profile named(String handle, String name) {
        return new Profile(handle, name, null, null, null, List.of(), null, null);
    }

    Profile changedBy(MergePatch patch) {
        return new Profile(
                Handle.required(patch.requiredText("handle", handle, Handle.LONGEST)),
                patch.requiredText("name", name, LONGEST_NAME),
                patch.optionalText("title", title, LONGEST_TITLE),
                patch.optionalText("phone", phone, LONGEST_PHONE),
                patch.optionalText("about", about, LONGEST_ABOUT),
                patch.texts("expertise", expertise, MOST_EXPERTISE, LONGEST_EXPERTISE),
                patch.uuid("districtId", districtId),
                patch.uuid("teamId", teamId));
    }
}
