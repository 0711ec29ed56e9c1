package org.kring.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.platform.test.People.ANNA;
import static org.kring.platform.test.People.NOORD;
import static org.kring.platform.test.People.OOST;
import static org.kring.platform.test.People.ZUID;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.content.image.Pictures;
import org.kring.events.CommunityEvent.CommunityRole;
import org.kring.platform.test.Answer;
import org.kring.platform.test.Api;
import org.kring.platform.test.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ContentTest
class ImageIT {

    private static final int FIVE_MEGABYTES = 5 * 1024 * 1024;

    @Autowired
    Api api;

    @Autowired
    Circles circles;

    @Autowired
    JdbcClient jdbc;

    private Answer upload(Person by, UUID community, byte[] bytes) {
        return api.as(by).upload("/api/images?community=" + community, "image/png", bytes);
    }

    private Answer upload(UUID id, UUID community, byte[] bytes) {
        return api.as(OOST).upload("/api/images?community=" + community + "&id=" + id, "image/png", bytes);
    }

    @Test
    void an_image_comes_back_byte_by_byte_and_may_do_nothing_in_a_browser() {
        var picture = Pictures.png(640, 480);

        var uploaded = upload(OOST, circles.open(), picture);

        assertThat(uploaded.status()).as(uploaded.body()).isEqualTo(201);
        var link = uploaded.json().get("link").stringValue();
        assertThat(link).isEqualTo("/api/images/" + uploaded.id()).isEqualTo(uploaded.header("Location"));
        assertThat(uploaded.json().get("width").intValue()).isEqualTo(640);
        assertThat(uploaded.json().get("height").intValue()).isEqualTo(480);
        assertThat(uploaded.id().version()).isEqualTo(7);

        var shown = api.as(ZUID).header("Accept", "image/webp").download(link);
        assertThat(shown.getStatusCode().value()).isEqualTo(200);
        assertThat(shown.getBody()).isEqualTo(picture);
        var headers = shown.getHeaders();
        assertThat(headers.get("Content-Type")).containsExactly("image/png");
        assertThat(headers.getFirst("Cache-Control"))
                .contains("private", "max-age=31536000", "immutable")
                .doesNotContain("no-store");
        assertThat(headers.get("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.get("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
        assertThat(headers.get("Content-Disposition")).containsExactly("inline");

        var eTag = String.valueOf(headers.getETag());
        var again = api.as(ZUID).header("If-None-Match", eTag).download(link);
        assertThat(again.getStatusCode().value()).isEqualTo(304);
        assertThat(again.getBody()).isNull();
    }

    @Test
    void a_retry_is_answered_like_the_first_time_and_another_image_under_its_id_is_refused() {
        var community = circles.open();
        var id = Api.newId();

        assertThat(upload(id, community, Pictures.png(3, 2)).status()).isEqualTo(201);
        var again = upload(id, community, Pictures.png(3, 2));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(id);
        var other = upload(id, community, Pictures.png(2, 3));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("image-exists-already");
        assertThat(upload(id, circles.open(), Pictures.png(3, 2)).status()).isEqualTo(409);
        assertThat(api.as(ZUID).download("/api/images/" + id).getBody()).isEqualTo(Pictures.png(3, 2));
    }

    @Test
    void five_megabytes_are_taken_and_no_byte_more() {
        var community = circles.open();

        assertThat(upload(OOST, community, Pictures.pngOf(FIVE_MEGABYTES)).status())
                .isEqualTo(201);
        var refused = upload(OOST, community, Pictures.pngOf(FIVE_MEGABYTES + 1));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.problem()).isEqualTo("too-large");
        assertThat(refused.json().get("detail").stringValue()).isEqualTo("The body is larger than 5 MB.");
        assertThat(api.as(OOST)
                        .post("/api/posts", Writing.post(community, "UPDATE", "x".repeat(2_000_000)))
                        .status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "image/svg+xml", "image/heic", "text/html", "application/json", "x/y"})
    void what_it_says_it_is_must_be_what_it_is(String mediaType) {
        var refused =
                api.as(OOST).upload("/api/images?community=" + circles.open(), mediaType, Pictures.pngOf(2_000_000));

        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.problem()).isEqualTo("no-image");
    }

    @Test
    void what_is_no_image_is_refused_whatever_it_says() {
        var community = circles.open();

        for (var text : new String[] {"", "<script>alert(1)</script>", "GIF"}) {
            var refused = upload(OOST, community, text.getBytes(StandardCharsets.UTF_8));
            assertThat(refused.status()).as(text).isEqualTo(415);
        }
        var bomb = Pictures.png(3, 2);
        ByteBuffer.wrap(bomb).putInt(16, 100_000).putInt(20, 100_000);
        assertThat(upload(OOST, community, bomb).problem()).isEqualTo("too-many-pixels");
        assertThat(api.as(OOST)
                        .upload("/api/images", "image/png", Pictures.png(3, 2))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void nobody_uploads_more_than_a_hundred_megabytes_in_a_day() {
        var community = circles.open();
        circles.grant(community, ANNA, CommunityRole.MEMBER);
        assertThat(upload(ANNA, community, Pictures.png(3, 2)).status()).isEqualTo(201);
        jdbc.sql("update image set size = ? where uploaded_by = ?")
                .params(100 * 1024 * 1024, ANNA.id())
                .update();

        var refused = upload(ANNA, community, Pictures.png(3, 2));
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.problem()).isEqualTo("too-many-images");
        assertThat(upload(NOORD, community, Pictures.png(3, 2)).status()).isEqualTo(201);
        assertThat(api.onBehalfOf(ANNA)
                        .upload("/api/images?community=" + community, "image/png", Pictures.png(3, 2))
                        .status())
                .isEqualTo(201);

        jdbc.sql("update image set uploaded_at = uploaded_at - interval '1 day' where uploaded_by = ?")
                .param(ANNA.id())
                .update();
        assertThat(upload(ANNA, community, Pictures.png(3, 2)).status()).isEqualTo(201);
    }

    @Test
    void an_image_of_a_secret_community_is_not_there_for_strangers() {
        var image = upload(OOST, circles.secret(), Pictures.png(3, 2)).id();

        var secret = api.as(ZUID).get("/api/images/" + image);
        var nothing = api.as(ZUID).get("/api/images/" + Api.newId());

        assertThat(secret.status()).isEqualTo(404).isEqualTo(nothing.status());
        assertThat(secret.problem()).isEqualTo("image-not-found").isEqualTo(nothing.problem());
        assertThat(Arrays.asList(secret.header("Cache-Control"))).noneMatch(value -> value.contains("immutable"));
    }
}
