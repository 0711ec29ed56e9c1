package org.kring.gateway.client;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/** A picture of Kring for a phone's home screen. Its file's name tells its size: {@code kring-maskable-512.png}. */
record AppIcon(String src, String sizes, String type, String purpose) {

    private static final Pattern SIZE = Pattern.compile("-(\\d+)\\.");

    /** Compressed ones lie beside them. */
    static boolean isPicture(String file) {
        return file.endsWith(".svg") || file.endsWith(".png");
    }

    static AppIcon named(String file) {
        Matcher size = SIZE.matcher(file);
        return new AppIcon(
                "/icons/" + file,
                size.find() ? size.group(1) + "x" + size.group(1) : "any",
                MediaTypeFactory.getMediaType(file)
                        .orElse(MediaType.APPLICATION_OCTET_STREAM)
                        .toString(),
                file.contains("maskable") ? "maskable" : "any");
    }
}
