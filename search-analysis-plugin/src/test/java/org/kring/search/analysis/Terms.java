package org.kring.search.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** What a filter or analyzer makes of a text. */
final class Terms {
    private Terms() {}

    static List<String> of(TokenFilterFactory filter, String text) throws IOException {
        WhitespaceTokenizer words = new WhitespaceTokenizer();
        words.setReader(new StringReader(text));
        return of(filter.create(words));
    }

    static List<String> of(TokenStream stream) throws IOException {
        List<String> terms = new ArrayList<>();
        try (stream) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms;
    }
}
