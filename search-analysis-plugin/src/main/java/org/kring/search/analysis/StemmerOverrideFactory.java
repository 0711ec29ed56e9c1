package org.kring.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** The token filter {@code stemmer_override}: stems for words that the rules of a language get wrong. */
@NamedComponent("stemmer_override")
public class StemmerOverrideFactory implements TokenFilterFactory {
    private final StemmerOverrideMap stems;

    @Inject
    public StemmerOverrideFactory(StemmerOverrideSettings settings) {
        StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
        settings.rules().forEach(rule -> add(rule, builder));
        try {
            this.stems = builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String rule, StemmerOverrideFilter.Builder builder) {
        String[] sides = rule.split("=>", -1);
        if (sides.length != 2) {
            throw new IllegalArgumentException("A rule is \"word, word => stem\", not \"" + rule + "\"");
        }
        for (String word : sides[0].split(",", -1)) {
            builder.add(word.trim(), sides[1].trim());
        }
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new StemmerOverrideFilter(input, stems);
    }
}
