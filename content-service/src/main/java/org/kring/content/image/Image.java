package org.kring.content.image;

import java.util.UUID;

/** An image as it was uploaded. Whoever has its bytes has it for good: it never changes. */
@SuppressWarnings("ArrayRecordComponent") // never compared: the table does that
record Image(UUID id, UUID communityId, ImageFormat format, ImageSize size, byte[] bytes) {}
