package org.kring.gateway.page;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.gateway.client.ClientBuild;
import org.kring.gateway.housestyle.HouseStyle;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the organisation set, and the client's fonts, as a style sheet. The gateway's pages are drawn with it, and so is
 * the sign-in form of a single machine, which knows nothing else of the house style.
 */
@RestController
class HouseStyleSheet {

    private static final MediaType CSS = MediaType.valueOf("text/css;charset=UTF-8");
    private final String sheet;

    HouseStyleSheet(HouseStyle style, ClientBuild client) {
        this.sheet = fonts(client) + properties(style.shown());
    }

    @GetMapping("/house-style/style.css")
    ResponseEntity<String> sheet() {
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(CacheControl.noCache())
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(sheet.getBytes(CSS.getCharset())) + "\"")
                .body(sheet);
    }

    private static String fonts(ClientBuild client) {
        return Stream.of("Bricolage Grotesque", "Atkinson Hyperlegible Next")
                .flatMap(family -> client.font(family.toLowerCase(Locale.ROOT).replace(' ', '-')).stream()
                        .map(address -> """
                                @font-face {
                                  font-family: "%s"; font-weight: 200 800; font-display: swap;
                                  src: url("%s") format("woff2");
                                }
                                """.formatted(family, address)))
                .collect(Collectors.joining());
    }

    private static String properties(HouseStyle.Shown style) {
        String logo = style.logo() == null
                ? ""
                : " --house-logo: url(\"%s\"); --house-logo-box: block; --house-mark: none;".formatted(style.logo());
        return ":root { --house-name: %s;%s --primary: %s; --accent: %s; }\n"
                .formatted(quoted(style.name()), logo, style.primary(), style.accent());
    }

    /** Every character by its number, so that none of them ends the text. */
    private static String quoted(String text) {
        return text.codePoints().mapToObj("\\%x "::formatted).collect(Collectors.joining("", "\"", "\""));
    }
}
