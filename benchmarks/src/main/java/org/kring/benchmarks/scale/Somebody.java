package org.kring.benchmarks.scale;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A person as an import knows them. One in forty has the same first name. */
record Somebody(UUID id, String handle, String name, UUID districtId, String skill) {

    /** A frequent one that stands last in every list: whoever walks a list for it walks all of it. */
    static final String FIRST_NAME = "Zeger";

    private static final List<String> FIRST_NAMES = words(FIRST_NAME
            + " Bram Cato Daan Eva Finn Guus Hanna Ines Joris Karim Lotte Mees Noor Olaf Pien Rens Sara Teun Uma Vera"
            + " Wout Xavi Yara Anna Amir Bente Coen Dina Emre Femke Gijs Hugo Iris Jelle Kiki Lars Mila Nina Oscar");
    private static final List<String> STEMS = words(
            "Berg Broek Dijk Eik Gracht Heide Hoek Horst Kamp Kerk Laan Meer Molen Oever Poort Roos Sluis Veld Water Woud");
    private static final List<String> ENDINGS =
            words("man stra sma huis hof hart sen mans horst ink kamp land lo molen rade schot stein veen wijk zoon");
    private static final List<String> SKILLS =
            words("verhoor verkeer cyber drones paarden haven zeden milieu jeugd wapens slachtofferzorg fraude");

    static final String RARE_NAME = "Quirijn Zwaluwstaart";

    static Somebody number(int number) {
        String name = number == World.RARE_NAME
                ? RARE_NAME
                : of(FIRST_NAMES, number) + " " + of(STEMS, number / 40) + of(ENDINGS, number / 800);
        return new Somebody(
                World.person(number),
                name.toLowerCase(Locale.ROOT).replace(' ', '.') + "." + number,
                name,
                World.district(number % World.DISTRICTS),
                of(SKILLS, number / 3));
    }

    /** What {@code POST /api/people} takes. */
    Map<String, Object> asNewPerson() {
        return Map.of(
                "id", id,
                "handle", handle,
                "name", name,
                "title", "Medewerker",
                "expertise", List.of(skill),
                "districtId", districtId);
    }

    private static String of(List<String> words, int number) {
        return words.get(number % words.size());
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
