package org.kring.search.document;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** The words of a CommonMark text without its marks. */
final class PlainText {

    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer RENDERER = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();

    private PlainText() {}

    static String of(String commonMark) {
        try {
            return RENDERER.render(PARSER.parse(commonMark));
        } catch (StackOverflowError nestedTooDeeply) {
            // Ten thousand quotes inside each other are no text that anybody reads: its marks may stay.
            return commonMark;
        }
    }
}
