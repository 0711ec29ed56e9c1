package org.kring.importer.stackexchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kring.importer.api.ImportStopped;

/** One XML file of a dump, read row by row and never held as a whole. */
record DumpFile(Path path) {
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    boolean exists() {
        return Files.isRegularFile(path);
    }

    String name() {
        return path.getFileName().toString();
    }

    /** For a first look: files may be missing, and broken rows are left for a later pass to report. */
    void readIfThere(Consumer<Row> rows) {
        if (exists()) {
            read(rows, ignored -> {});
        }
    }

    /** A row that is broken, or in which {@code rows} finds something broken, goes to {@code broken} instead. */
    void read(Consumer<Row> rows, Consumer<BrokenRow> broken) {
        try (BufferedReader reader = open()) {
            TagScanner scanner = new TagScanner(reader);
            for (TagScanner.Tag tag = scanner.next(); tag != null; tag = scanner.next()) {
                if (isRow(tag)) {
                    take(tag, rows, broken);
                }
            }
        } catch (IOException e) {
            throw new ImportStopped("Cannot read " + path + ": " + e, e);
        }
    }

    private BufferedReader open() throws IOException {
        return new BufferedReader(new InputStreamReader(
                Files.newInputStream(path),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    private static boolean isRow(TagScanner.Tag tag) {
        String text = tag.text();
        return text.startsWith("<row") && (text.length() == 4 || !Character.isLetterOrDigit(text.charAt(4)));
    }

    private void take(TagScanner.Tag tag, Consumer<Row> rows, Consumer<BrokenRow> broken) {
        Place place = new Place(name(), tag.line());
        try {
            rows.accept(new Row(place, attributes(tag, place)));
        } catch (BrokenRow e) {
            broken.accept(e);
        }
    }

    private static Map<String, String> attributes(TagScanner.Tag tag, Place place) {
        if (!tag.whole()) {
            throw new BrokenRow(place, "the row is not closed");
        }
        try {
            XMLStreamReader row = XML.createXMLStreamReader(new StringReader(tag.text()));
            while (row.next() != XMLStreamConstants.START_ELEMENT) {}
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int i = 0; i < row.getAttributeCount(); i++) {
                attributes.put(row.getAttributeLocalName(i), row.getAttributeValue(i));
            }
            return attributes;
        } catch (XMLStreamException e) {
            throw new BrokenRow(place, "the row is not well-formed XML");
        }
    }
}
