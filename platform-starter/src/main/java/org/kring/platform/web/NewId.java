package org.kring.platform.web;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids of new things: UUID version 7, so that rows that are made together lie together. */
public final class NewId {

    private static final TimeBasedEpochGenerator VERSION_7 = Generators.timeBasedEpochGenerator();

    private NewId() {}

    public static UUID next() {
        return VERSION_7.generate();
    }

    /** The id that the client gave, so that it may send the same creation twice, or a new one. */
    public static UUID or(@Nullable UUID given) {
        return given == null ? next() : given;
    }
}
