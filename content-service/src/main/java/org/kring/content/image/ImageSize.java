package org.kring.content.image;

/** Width and height in pixels, as a browser shows the image. */
record ImageSize(int width, int height) {

    /** A few kilobytes can unfold to gigabytes in the browser of everybody who opens the post. */
    private static final long MOST_PIXELS = 64_000_000;

    boolean isVisible() {
        return width > 0 && height > 0;
    }

    boolean isTooLarge() {
        return (long) width * height > MOST_PIXELS;
    }

    ImageSize turned() {
        return new ImageSize(/* width= */ height, /* height= */ width);
    }
}
