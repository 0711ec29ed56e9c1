package org.kring.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.acceptance.Running.KRING;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.driver.Answer;
import org.kring.driver.Client;
import tools.jackson.databind.JsonNode;

/** A dump is taken over with its authors, times and edits; doing it again changes nothing. */
class ImportIT {

    private static final String DUMP = Path.of(
                    System.getProperty("kring.dump", "../importer/src/test/resources/small-dump"))
            .toAbsolutePath()
            .toString();

    @Test
    void a_dump_is_taken_over_once_however_often_it_is_imported() {
        String summary = KRING.run("import", "stackexchange", DUMP, "--community", "Fietsenmakers");
        assertThat(summary)
                .contains("2  questions")
                .contains("1  accepted answers")
                .contains("CreationDate is no time");

        Client noord = Running.signedIn("noord");
        JsonNode communities =
                noord.get("/api/communities?q=Fietsenmakers").expect(200).json().get("items");
        String community = communities.get(0).get("id").stringValue();
        List<Answer> first = everythingIn(community, noord);
        JsonNode question = first.stream()
                .map(Answer::json)
                .filter(post -> post.path("title").asString("").equals("Lekke band plakken?"))
                .findFirst()
                .orElseThrow();
        assertThat(question.get("createdAt").stringValue()).isEqualTo("2020-02-01T10:00:00Z");
        assertThat(question.get("body").stringValue()).isEqualTo("Mijn band is *lek*. Wat nu?");
        assertThat(question.get("acceptedAnswers")).hasSize(1);

        KRING.run("import", "stackexchange", DUMP, "--community", "Fietsenmakers");
        assertThat(everythingIn(community, noord))
                .extracting(Answer::body)
                .isEqualTo(first.stream().map(Answer::body).toList());
    }

    /** Each question as its page shows it, and after it its comments. */
    private static List<Answer> everythingIn(String community, Client reader) {
        List<Answer> everything = new ArrayList<>();
        for (JsonNode post : reader.get("/api/posts?kind=QUESTION&limit=100&community=" + community)
                .expect(200)
                .items()) {
            String path = "/api/posts/" + post.get("id").stringValue();
            everything.add(reader.get(path).expect(200));
            everything.add(reader.get(path + "/comments?sort=oldest&limit=100").expect(200));
        }
        return everything;
    }
}
