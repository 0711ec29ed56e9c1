package org.kring.search.suggest;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who says that they know about it. */
public record Expert(
        UUID personId, @Nullable String handle, @Nullable String name, List<String> expertise, String link) {}
