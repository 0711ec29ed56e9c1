package org.kring.content.image;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.kring.platform.passport.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Images lie in rows: backed up, restored and erased with everything else, and no server more to run. */
@Component
class ImageTable {

    private final JdbcClient jdbc;

    ImageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False, and nothing, where the id is there already. */
    boolean insert(Image image, Caller by) {
        return jdbc.sql("""
                        insert into image (image_id, community_id, uploaded_by, uploaded_at, format, width, height,
                                           size, bytes)
                        values (:image, :community, :by, :at, :format, :width, :height, :size, :bytes)
                        on conflict (image_id) do nothing
                        """)
                        .param("image", image.id())
                        .param("community", image.communityId())
                        .param("by", by.personId())
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .param("format", image.format().name())
                        .param("width", image.size().width())
                        .param("height", image.size().height())
                        .param("size", image.bytes().length)
                        .param("bytes", image.bytes())
                        .update()
                == 1;
    }

    /** Whether under this id lies what this person sends: a retry, and not another image. */
    boolean isKept(Image image, Caller by) {
        return jdbc.sql("""
                        select exists (
                            select from image
                            where image_id = :image and community_id = :community and uploaded_by = :by
                                and format = :format and bytes = :bytes)
                        """)
                .param("image", image.id())
                .param("community", image.communityId())
                .param("by", by.personId())
                .param("format", image.format().name())
                .param("bytes", image.bytes())
                .query(Boolean.class)
                .single();
    }

    Optional<UUID> communityOf(UUID imageId) {
        return jdbc.sql("select community_id from image where image_id = :image")
                .param("image", imageId)
                .query(UUID.class)
                .optional();
    }

    Optional<Image> find(UUID imageId) {
        return jdbc.sql("select community_id, format, width, height, bytes from image where image_id = :image")
                .param("image", imageId)
                .query((row, number) -> new Image(
                        imageId,
                        row.getObject("community_id", UUID.class),
                        ImageFormat.valueOf(row.getString("format")),
                        new ImageSize(row.getInt("width"), row.getInt("height")),
                        row.getBytes("bytes")))
                .optional();
    }

    /** How many bytes somebody uploaded until now since so long ago. */
    long uploaded(Caller by, Duration lately) {
        return jdbc.sql("""
                        select coalesce(sum(size), 0) from image where uploaded_by = :by and uploaded_at > :since
                        """)
                .param("by", by.personId())
                .param("since", by.at().minus(lately).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
