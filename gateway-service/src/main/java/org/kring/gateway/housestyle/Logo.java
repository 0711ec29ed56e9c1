package org.kring.gateway.housestyle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;

/**
 * An organisation's own mark, as it is served.
 *
 * @param tag another as soon as the picture is
 */
record Logo(ByteArrayResource content, MediaType type, String tag) {

    private static final int LARGEST_KB = 200;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    /** What a file lacks to be a logo. */
    static final class Unfit extends Exception {

        private static final long serialVersionUID = 1;

        private Unfit(String why) {
            super(why);
        }
    }

    static Logo read(Path file) throws Unfit {
        byte[] content = content(file);
        return new Logo(new ByteArrayResource(content), type(content), DigestUtils.md5DigestAsHex(content));
    }

    private static byte[] content(Path file) throws Unfit {
        try {
            long size = Files.size(file);
            if (size > LARGEST_KB * 1000L) {
                throw new Unfit("has " + (size + 999) / 1000 + " kB; at most " + LARGEST_KB + " are served");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Unfit("cannot be read at " + file);
        }
    }

    private static MediaType type(byte[] content) throws Unfit {
        if (Arrays.equals(PNG, Arrays.copyOf(content, PNG.length))) {
            return MediaType.IMAGE_PNG;
        }
        if (isSvg(content)) {
            return SVG;
        }
        throw new Unfit("is neither an SVG nor a PNG picture");
    }

    private static boolean isSvg(byte[] content) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (!reader.isStartElement()) {
                reader.next();
            }
            return reader.getLocalName().equals("svg");
        } catch (XMLStreamException noXml) {
            return false;
        }
    }
}
