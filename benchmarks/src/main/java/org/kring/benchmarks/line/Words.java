package org.kring.benchmarks.line;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text for posts, comments and cards: the same in every run. */
public final class Words {

    private static final List<String> KNOWN = List.of(
            "aanvraag afspraak agenda basisteam beleid bericht besluit bewoner briefing brug burger bureau camera centrum "
                    .concat(
                            "collega coördinator dagdienst dienst district document dossier eenheid ervaring evenement fiets ")
                    .concat(
                            "fietsendief formulier gebied gemeente gesprek gevonden groep haven heterdaad horeca idee inbraak ")
                    .concat(
                            "inzet kaart kantoor kennis kenteken klacht kruispunt leiding les lijst locatie markt meldkamer ")
                    .concat(
                            "melding meting nacht noodhulp onderzoek opdracht opleiding overlast overleg park patrouille ")
                    .concat(
                            "planning plein portofoon praktijk proef project rapport registratie rooster samenwerking school ")
                    .concat(
                            "schade signaal spoor station straat surveillance taak team toezicht training trein uitvoering ")
                    .concat(
                            "update vaart verkeer verslag vergadering vermist voertuig voorbeeld voorstel vraag vrijwilliger ")
                    .concat("werkwijze wijk wijkagent winkel zaak ziekenhuis zoeken zomer zwaluw")
                    .split(" "));

    private final SplittableRandom random;

    public Words(long seed) {
        random = new SplittableRandom(seed);
    }

    public String word() {
        return KNOWN.get(random.nextInt(KNOWN.size()));
    }

    public String text(int words) {
        return IntStream.range(0, words).mapToObj(word -> word()).collect(Collectors.joining(" "));
    }
}
