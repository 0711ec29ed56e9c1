package org.kring.content.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats that are taken, told by their first bytes and not by what somebody says they are. */
enum ImageFormat {
    PNG("image/png"),
    JPEG("image/jpeg"),
    GIF("image/gif"),
    WEBP("image/webp");

    private final String mediaType;

    ImageFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @param contentType of a request; what may follow the type says nothing about an image */
    static Optional<ImageFormat> named(String contentType) {
        int end = contentType.indexOf(';');
        var named = end < 0 ? contentType : contentType.substring(0, end);
        return Stream.of(values())
                .filter(format -> format.mediaType.equalsIgnoreCase(named.strip()))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** Empty where the bytes are no image of this format, or break off before they tell its size. */
    Optional<ImageSize> sizeOf(byte[] bytes) {
        var image = ByteBuffer.wrap(bytes);
        try {
            return begins(image) ? Optional.of(size(image)).filter(ImageSize::isVisible) : Optional.empty();
        } catch (IndexOutOfBoundsException brokenOff) {
            return Optional.empty();
        }
    }

    private boolean begins(ByteBuffer bytes) {
        return switch (this) {
            case PNG -> bytes.getLong(0) == 0x8950_4E47_0D0A_1A0AL && is(bytes, 12, "IHDR");
            case JPEG -> bytes.getInt(0) >>> 8 == 0xFF_D8FF;
            case GIF -> is(bytes, 0, "GIF87a") || is(bytes, 0, "GIF89a");
            case WEBP -> is(bytes, 0, "RIFF") && is(bytes, 8, "WEBP");
        };
    }

    private ImageSize size(ByteBuffer bytes) {
        return switch (this) {
            case PNG -> new ImageSize(bytes.getInt(16), bytes.getInt(20));
            case JPEG -> JpegHeader.size(bytes);
            case GIF -> gif(bytes.order(ByteOrder.LITTLE_ENDIAN));
            case WEBP -> WebpHeader.size(bytes.order(ByteOrder.LITTLE_ENDIAN));
        };
    }

    private static ImageSize gif(ByteBuffer little) {
        return new ImageSize(Short.toUnsignedInt(little.getShort(6)), Short.toUnsignedInt(little.getShort(8)));
    }

    static boolean is(ByteBuffer bytes, int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (bytes.get(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
