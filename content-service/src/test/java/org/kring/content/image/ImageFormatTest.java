package org.kring.content.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImageFormatTest {

    static Stream<Arguments> pictures() {
        return Stream.of(
                arguments(ImageFormat.PNG, Pictures.png(640, 480), 640, 480),
                arguments(ImageFormat.GIF, Pictures.drawn("gif", 300, 20), 300, 20),
                arguments(ImageFormat.JPEG, Pictures.drawn("jpg", 1024, 768), 1024, 768),
                arguments(ImageFormat.JPEG, Pictures.photo(1024, 768, 1), 1024, 768),
                arguments(ImageFormat.JPEG, Pictures.photo(1024, 768, 6), 768, 1024),
                arguments(ImageFormat.WEBP, Pictures.lossyWebp(), 1, 1),
                arguments(ImageFormat.WEBP, Pictures.losslessWebp(), 1, 1),
                arguments(ImageFormat.WEBP, Pictures.extendedWebp(70_000, 300), 70_000, 300));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void an_image_tells_how_large_a_browser_shows_it(ImageFormat format, byte[] bytes, int width, int height) {
        assertThat(format.sizeOf(bytes)).contains(new ImageSize(width, height));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void an_image_is_of_one_format_only(ImageFormat format, byte[] bytes, int width, int height) {
        assertThat(Stream.of(ImageFormat.values())
                        .filter(any -> any.sizeOf(bytes).isPresent()))
                .containsExactly(format);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void an_image_that_breaks_off_before_its_size_is_none(ImageFormat format, byte[] bytes, int width, int height) {
        for (int length = 0; length < 10; length++) {
            assertThat(format.sizeOf(Arrays.copyOf(bytes, length))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void text_is_no_image_of_any_format(ImageFormat format) {
        assertThat(format.sizeOf("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                        .getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void a_photo_whose_notes_break_off_is_an_image_all_the_same() {
        var photo = Pictures.photo(1024, 768, 6);
        Arrays.fill(photo, 16, 20, (byte) 0x7F);

        assertThat(ImageFormat.JPEG.sizeOf(photo)).contains(new ImageSize(1024, 768));
    }

    @Test
    void a_picture_of_more_than_64_million_pixels_is_too_large() {
        assertThat(new ImageSize(8000, 8000).isTooLarge()).isFalse();
        assertThat(new ImageSize(8001, 8000).isTooLarge()).isTrue();
        assertThat(new ImageSize(Integer.MAX_VALUE, Integer.MAX_VALUE).isTooLarge())
                .isTrue();
    }
}
