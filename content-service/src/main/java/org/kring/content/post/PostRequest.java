package org.kring.content.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What clients send to publish and to edit a post. */
final class PostRequest {

    private static final String TAG = "must be up to 50 letters, digits, '-', '_', '.', '+' or '#', without spaces";

    private PostRequest() {}

    record NewPost(
            @Nullable UUID id,
            @NotNull UUID communityId,
            @NotNull PostKind kind,
            @Nullable @Size(max = 300) String title,
            @NotBlank @Size(max = 100_000) String body,
            @Nullable @Size(max = Tags.MOST) List<@NotNull @Pattern(regexp = Tags.SHAPE, message = TAG) String> tags) {}

    record EditedPost(
            @Nullable @Size(max = 300) String title,
            @NotBlank @Size(max = 100_000) String body,
            @Nullable @Size(max = Tags.MOST) List<@NotNull @Pattern(regexp = Tags.SHAPE, message = TAG) String> tags) {}
}
