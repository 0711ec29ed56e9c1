package org.kring.search.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The token filter {@code stemmer}, for the languages that Kring searches in. */
@NamedComponent("stemmer")
public class StemmerFactory implements TokenFilterFactory {
    private final String language;

    @Inject
    public StemmerFactory(StemmerSettings settings) {
        this.language = settings.language();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return switch (language) {
            case "dutch" -> new SnowballFilter(input, new DutchStemmer());
            case "english" -> new PorterStemFilter(input);
            case "porter2" -> new SnowballFilter(input, new EnglishStemmer());
            case "possessive_english" -> new EnglishPossessiveFilter(input);
            default -> throw new IllegalArgumentException("There is no stemmer for the language " + language);
        };
    }
}
