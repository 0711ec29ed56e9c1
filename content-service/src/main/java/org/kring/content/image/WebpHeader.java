package org.kring.content.image;

import java.nio.ByteBuffer;

/** Reads the size from the first chunk of a WebP (RFC 9649): lossy, lossless, or extended, which has a canvas. */
final class WebpHeader {

    private static final int FOURTEEN_BITS = 0x3FFF;
    private static final int TWENTY_FOUR_BITS = 0xFF_FFFF;

    private WebpHeader() {}

    static ImageSize size(ByteBuffer little) {
        if (ImageFormat.is(little, 12, "VP8 ")) {
            return new ImageSize(little.getShort(26) & FOURTEEN_BITS, little.getShort(28) & FOURTEEN_BITS);
        }
        if (ImageFormat.is(little, 12, "VP8L")) {
            int bits = little.getInt(21);
            return new ImageSize((bits & FOURTEEN_BITS) + 1, (bits >>> 14 & FOURTEEN_BITS) + 1);
        }
        if (ImageFormat.is(little, 12, "VP8X")) {
            return new ImageSize((little.getInt(24) & TWENTY_FOUR_BITS) + 1, (little.getInt(26) >>> 8) + 1);
        }
        return new ImageSize(0, 0);
    }
}
