package org.kring.content.post;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who wrote something; nameless where the profile was erased. */
public record Author(UUID personId, @Nullable String name) {}
