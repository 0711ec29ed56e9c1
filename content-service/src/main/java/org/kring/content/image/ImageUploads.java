package org.kring.content.image;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.platform.access.CommunityAccess;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Problems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponseException;

/** Takes what is an image, from whoever may write in the community, as much as one person can mean in a day. */
@Component
class ImageUploads {

    private static final Duration DAY = Duration.ofDays(1);

    private final CommunityAccess communities;
    private final ImageTable table;
    private final DataSize mostInADay;

    ImageUploads(
            CommunityAccess communities,
            ImageTable table,
            @Value("${kring.images.most-in-a-day}") DataSize mostInADay) {
        this.communities = communities;
        this.table = table;
        this.mostInADay = mostInADay;
    }

    Image upload(UUID id, UUID communityId, @Nullable String mediaType, byte[] bytes, Caller by) {
        communities.requireWrite(communityId, by);
        var image = image(id, communityId, mediaType, bytes);
        boolean isThere = table.communityOf(id).isPresent();
        if (!isThere) {
            requireModesty(bytes.length, by);
            isThere = !table.insert(image, by);
        }
        if (isThere && !table.isKept(image, by)) {
            throw ImageRejection.IMAGE_EXISTS_ALREADY.refused();
        }
        return image;
    }

    private static Image image(UUID id, UUID communityId, @Nullable String mediaType, byte[] bytes) {
        var format = ImageFormat.named(String.valueOf(mediaType)).orElseThrow(ImageUploads::noImage);
        var size = format.sizeOf(bytes).orElseThrow(ImageUploads::noImage);
        if (size.isTooLarge()) {
            throw Problems.of(
                    HttpStatus.CONTENT_TOO_LARGE, "too-many-pixels", "The image has more than 64 million pixels.");
        }
        return new Image(id, communityId, format, size, bytes);
    }

    /** An importer brings in years in an hour. */
    private void requireModesty(int bytes, Caller by) {
        if (!by.isImporter() && table.uploaded(by, DAY) + bytes > mostInADay.toBytes()) {
            throw Problems.of(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "too-many-images",
                    "You uploaded " + mostInADay.toMegabytes() + " MB of images in a day. Go on tomorrow.");
        }
    }

    private static ErrorResponseException noImage() {
        return Problems.of(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "no-image",
                "Send a PNG, JPEG, GIF or WebP, and its Content-Type: image/png, image/jpeg, image/gif or image/webp.");
    }
}
