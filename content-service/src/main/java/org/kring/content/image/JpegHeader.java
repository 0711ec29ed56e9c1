package org.kring.content.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the size from a JPEG's segments (ITU T.81, Annex B), turned as the camera was held (Exif 2.3, tag 0x0112). */
final class JpegHeader {

    private static final int FIRST_SEGMENT = 2;
    private static final int EXIF = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int ORIENTATION = 0x0112;

    private JpegHeader() {}

    static ImageSize size(ByteBuffer bytes) {
        boolean turned = false;
        for (int at = FIRST_SEGMENT; ; at = next(bytes, at)) {
            int marker = marker(bytes, at);
            if (bytes.get(at) != (byte) 0xFF || marker == START_OF_SCAN) {
                return new ImageSize(0, 0);
            }
            if (marker == EXIF && ImageFormat.is(bytes, at + 4, "Exif")) {
                turned = isTurned(bytes, at + 10);
            }
            if (isStartOfFrame(marker)) {
                var size = new ImageSize(unsigned(bytes, at + 7), unsigned(bytes, at + 5));
                return turned ? size.turned() : size;
            }
        }
    }

    private static int marker(ByteBuffer bytes, int at) {
        return Byte.toUnsignedInt(bytes.get(at + 1));
    }

    /** Any number of FF may stand before a segment. */
    private static int next(ByteBuffer bytes, int at) {
        return marker(bytes, at) == 0xFF ? at + 1 : at + 2 + unsigned(bytes, at + 2);
    }

    /** C4, C8 and CC lie among the frames and are none. */
    private static boolean isStartOfFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Whether the camera lay on its side: orientations 5 to 8. */
    private static boolean isTurned(ByteBuffer bytes, int at) {
        try {
            return isTurned(bytes.slice(at, bytes.limit() - at));
        } catch (IndexOutOfBoundsException notesOfTheCameraBrokenOff) {
            return false;
        }
    }

    private static boolean isTurned(ByteBuffer tiff) {
        tiff.order(ImageFormat.is(tiff, 0, "II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = unsigned(tiff, directory);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (unsigned(tiff, entry) == ORIENTATION) {
                return unsigned(tiff, entry + 8) >= 5;
            }
        }
        return false;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
