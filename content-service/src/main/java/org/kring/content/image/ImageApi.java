package org.kring.content.image;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.platform.access.CommunityAccess;
import org.kring.platform.decision.Reason;
import org.kring.platform.decision.Refused;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.NewId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes images and shows them. What it shows may do nothing in a browser but be looked at. */
@RestController
@RequestMapping("/api/images")
class ImageApi {

    /** @param link what a text names it by */
    record Uploaded(UUID id, String link, int width, int height) {}

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final ImageUploads uploads;
    private final ImageTable table;
    private final CommunityAccess communities;

    ImageApi(ImageUploads uploads, ImageTable table, CommunityAccess communities) {
        this.uploads = uploads;
        this.table = table;
        this.communities = communities;
    }

    /** Takes any type, to refuse what is no image after its last byte: who still sends would not hear it. */
    @PostMapping(consumes = MediaType.ALL_VALUE)
    ResponseEntity<Uploaded> upload(
            @RequestParam UUID community,
            @RequestParam(required = false) @Nullable UUID id,
            @RequestBody(required = false) byte @Nullable [] bytes,
            HttpServletRequest request,
            Caller caller) {
        var image = uploads.upload(
                NewId.or(id), community, request.getContentType(), bytes == null ? new byte[0] : bytes, caller);
        var link = "/api/images/" + image.id();
        return ResponseEntity.created(URI.create(link))
                .body(new Uploaded(
                        image.id(), link, image.size().width(), image.size().height()));
    }

    @GetMapping(
            path = "/{id}",
            produces = {MediaType.IMAGE_PNG_VALUE, MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_GIF_VALUE, "image/webp"})
    ResponseEntity<byte[]> image(@PathVariable UUID id, Caller caller) {
        requireRead(id, caller);
        var image = table.find(id).orElseThrow(ImageRejection.IMAGE_NOT_FOUND::refused);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(image.format().mediaType()))
                .cacheControl(FOR_GOOD)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(image.bytes());
    }

    private void requireRead(UUID id, Caller caller) {
        try {
            communities.requireRead(table.communityOf(id).orElseThrow(ImageRejection.IMAGE_NOT_FOUND::refused), caller);
        } catch (Refused refused) {
            // "No such community" would tell a stranger that the image exists.
            throw refused.rejection().reason() == Reason.NOT_FOUND ? ImageRejection.IMAGE_NOT_FOUND.refused() : refused;
        }
    }
}
