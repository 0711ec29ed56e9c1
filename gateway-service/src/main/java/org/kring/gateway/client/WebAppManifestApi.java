package org.kring.gateway.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.kring.gateway.housestyle.HouseStyle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a phone what Kring is called and looks like once it is installed there. */
@RestController
class WebAppManifestApi {

    private static final String PAPER = "#f6f4ee";

    private final Manifest manifest;

    WebAppManifestApi(HouseStyle style) throws IOException {
        String name = style.name();
        this.manifest = new Manifest(
                name,
                name.split(" ", 2)[0],
                "/",
                "/",
                "standalone",
                PAPER,
                style.shown().primary(),
                icons());
    }

    @GetMapping(path = "/manifest.webmanifest", produces = "application/manifest+json")
    ResponseEntity<Manifest> manifest() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(manifest);
    }

    private static List<AppIcon> icons() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + ClientBuild.FOLDER + "icons/*");
        return Arrays.stream(files)
                .map(Resource::getFilename)
                .filter(Objects::nonNull)
                .filter(AppIcon::isPicture)
                .distinct()
                .sorted()
                .map(AppIcon::named)
                .toList();
    }

    record Manifest(
            String name,
            @JsonProperty("short_name") String shortName,
            @JsonProperty("start_url") String startUrl,
            String scope,
            String display,
            @JsonProperty("background_color") String background,
            @JsonProperty("theme_color") String theme,
            List<AppIcon> icons) {}
}
