package org.kring.community.community;

import static org.kring.events.CommunityEvent.ORGANISATION;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.community.access.Access;
import org.kring.platform.web.MergePatch;

record NewCommunity(
        @Nullable UUID id,
        @NotBlank @Size(max = NewCommunity.LONGEST_NAME) String name,
        @Nullable @Size(max = NewCommunity.LONGEST_PURPOSE) String purpose,
        @NotNull Access access,
        @Nullable UUID districtId,
        @Nullable @Size(max = NewCommunity.LONGEST_KIND) String kind) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PURPOSE = 10_000;
    private static final int LONGEST_KIND = 100;

    CommunityDetails details() {
        return new CommunityDetails(name, purpose == null ? "" : purpose, access, districtId, told(kind));
    }

    static CommunityDetails changed(CommunityDetails current, MergePatch patch) {
        String purpose = patch.optionalText("purpose", current.purpose(), LONGEST_PURPOSE);
        return new CommunityDetails(
                patch.requiredText("name", current.name(), LONGEST_NAME),
                purpose == null ? "" : purpose,
                patch.choice("access", current.access(), Access.class),
                patch.uuid("districtId", current.districtId()),
                told(patch.optionalText("kind", current.kind(), LONGEST_KIND)));
    }

    /** However somebody spells the one kind that means something, it is that one, and not one that looks like it. */
    private static @Nullable String told(@Nullable String kind) {
        return kind != null && kind.strip().equalsIgnoreCase(ORGANISATION) ? ORGANISATION : kind;
    }
}
