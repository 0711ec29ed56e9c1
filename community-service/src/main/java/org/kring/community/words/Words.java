package org.kring.community.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes text findable by the beginnings of its words: {@code Zoë Van-den Berg} is {@code zoe van den berg}. Done here
 * rather than in PostgreSQL, whose unaccent and trigrams are extensions.
 */
public final class Words {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_WORDS_ASKED_FOR = 10;

    /** PostgreSQL refuses words of more than 2,046 bytes in a search, and keys of more than 2,700 in an index. */
    private static final int LONGEST_WORD = 100;

    private static final int LONGEST_SORT_KEY = 200;

    private Words() {}

    /** Lower case, no accents, single spaces. Two texts that read alike sort alike. */
    public static String plain(String text) {
        String withoutAccents = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return BETWEEN_WORDS
                .matcher(withoutAccents.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .trim();
    }

    /** What a list is ordered by. */
    public static String sortKey(String text) {
        return beginning(plain(text), LONGEST_SORT_KEY);
    }

    /**
     * A {@code tsquery} for texts in which every word of the search begins a word.
     *
     * @param weights of the words to look at, {@code A} to {@code D}; none means all
     * @return null where nothing is searched for; the empty query, which finds nothing, where no word can be made of it
     */
    public static @Nullable String beginningsOf(@Nullable String search, String weights) {
        if (search == null || search.isBlank()) {
            return null;
        }
        return askedFor(search)
                .map(word -> beginning(word, LONGEST_WORD) + ":*" + weights)
                .collect(Collectors.joining(" & "));
    }

    /** How many letters the longest word of a search has; none, if it has no word. */
    public static int longest(@Nullable String search) {
        return search == null
                ? 0
                : askedFor(search).mapToInt(String::length).max().orElse(0);
    }

    private static Stream<String> askedFor(String search) {
        return BETWEEN_WORDS
                .splitAsStream(plain(search))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS_ASKED_FOR);
    }

    private static String beginning(String text, int most) {
        return text.codePoints()
                .limit(most)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
