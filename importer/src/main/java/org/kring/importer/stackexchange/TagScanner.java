package org.kring.importer.stackexchange;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into its XML tags without trusting it to be well-formed, so that one broken row does not take the rest of
 * the file with it. It relies on one rule: inside a tag there is no {@code <}, so a new one means that the last was
 * never finished.
 */
final class TagScanner {
    private static final int LONGEST_TAG = 4_000_000;
    private static final int END = -1;

    private final Reader reader;
    private final StringBuilder text = new StringBuilder();
    private long line = 1;
    private int last;

    TagScanner(Reader reader) {
        this.reader = reader;
    }

    /** @param whole whether it was closed before the next tag or the end of the file */
    record Tag(String text, long line, boolean whole) {}

    @Nullable
    Tag next() throws IOException {
        while (last != '<') {
            if (read() == END) {
                return null;
            }
        }
        long start = line;
        text.setLength(0);
        text.append('<');
        boolean whole = readRest();
        return new Tag(text.toString(), start, whole);
    }

    private boolean readRest() throws IOException {
        int quote = 0;
        while (read() != END && last != '<') {
            if (text.length() < LONGEST_TAG) {
                text.append((char) last);
            }
            if (quote == 0 && last == '>') {
                return text.length() < LONGEST_TAG;
            }
            quote = quoteAfter(quote);
        }
        return false;
    }

    private int quoteAfter(int quote) {
        if (last == quote) {
            return 0;
        }
        return quote == 0 && (last == '"' || last == '\'') ? last : quote;
    }

    private int read() throws IOException {
        last = reader.read();
        if (last == '\n') {
            line++;
        }
        return last;
    }
}
