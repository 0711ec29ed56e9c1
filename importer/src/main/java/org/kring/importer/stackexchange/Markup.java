package org.kring.importer.stackexchange;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;

/** Brings what people wrote into CommonMark. */
final class Markup {
    private static final FlexmarkHtmlConverter CONVERTER = FlexmarkHtmlConverter.builder(new MutableDataSet()
                    .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
                    .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false))
            .build();

    private Markup() {}

    static String fromHtml(String html) {
        return CONVERTER.convert(html).strip();
    }

    /** The dump's own Markdown, which differs from CommonMark in line ends only. */
    static String fromMarkdown(String markdown) {
        return markdown.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
