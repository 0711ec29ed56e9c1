package org.kring.gateway.housestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.gateway.CannotStart;

class HouseStyleFileTest {

    private static final String SVG = "<?xml version=\"1.0\"?><!-- ours --><svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    @TempDir
    Path folder;

    @Test
    void what_an_organisation_sets_is_taken_and_the_rest_is_krings() throws IOException {
        Files.writeString(folder.resolve("logo.svg"), SVG);

        var style = read("""
                name: Politie
                logo: logo.svg
                colours:
                  primary: "#1B3F8B"
                """);

        assertThat(style.shown()).isEqualTo(new HouseStyle.Shown("Politie", "/house-style/logo", "#1b3f8b", "#f5b035"));
    }

    @Test
    void an_empty_file_changes_nothing() throws IOException {
        assertThat(read("# nothing yet\n")).isEqualTo(HouseStyle.OWN);
    }

    @Test
    void a_name_may_be_a_number() throws IOException {
        assertThat(read("name: 112").name()).isEqualTo("112");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour: red                          | colour is unknown. Known here: name, logo, colours",
                "colours: {primry: '#146c69'}         | colours.primry is unknown. Known here: primary, accent",
                "colours: '#146c69'                   | colours must hold the keys primary, accent",
                "colours: {primary: teal}             | colours.primary is teal, and must be a colour such as \"#146c69\"",
                "'colours: {primary: }'               | colours.primary is empty",
                "name: ' '                            | name is empty",
                "name: [a, b]                         | name must be one value",
                "'name: a: b'                         | line 1 is not YAML",
                "just words                           | it must hold the keys name, logo, colours",
                "logo: absent.png                     | logo absent.png cannot be read at",
            })
    void what_is_wrong_is_told_by_file_and_key(String content, String complaint) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The house style " + folder.resolve("style.yml") + " cannot be used: ")
                .hasMessageContaining(complaint)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void a_key_may_not_stand_twice() {
        assertThatThrownBy(() -> read("name: a\nname: b\n"))
                .hasMessageContaining("line 2 is not YAML: found duplicate");
    }

    @Test
    void a_name_is_one_line_of_sixty_characters_at_most() throws IOException {
        assertThat(read("name: " + "x".repeat(60)).name()).hasSize(60);
        assertThatThrownBy(() -> read("name: " + "x".repeat(61))).hasMessageContaining("at most 60 characters");
        assertThatThrownBy(() -> read("name: \"a\\nb\"")).hasMessageContaining("name must be one line");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> new HouseStyleFile(folder.resolve("none.yml")).read())
                .hasMessage("The house style " + folder.resolve("none.yml")
                        + " cannot be read. Correct KRING_HOUSE_STYLE.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "primary | #3b8f8c | 3.82:1 under white text, and needs 4.5:1 or more; choose a darker",
                "primary | #757575 | 4.18:1 as text on paper #f6f4ee, and needs 4.5:1 or more; choose a darker",
                "accent  | #8a5a00 | 2.84:1 under ink #1f1d18, and needs 4.5:1 or more; choose a lighter",
            })
    void colours_on_which_nobody_could_read_are_refused_with_the_figure(String key, String colour, String complaint) {
        assertThatThrownBy(() -> read("colours: {%s: '%s'}".formatted(key, colour)))
                .hasMessageContaining("colours." + key + " " + colour + " has a contrast of " + complaint);
    }

    @Test
    void krings_own_colours_would_be_accepted_too() throws IOException {
        assertThat(read("colours: {primary: '#146c69', accent: '#f5b035'}")).isEqualTo(HouseStyle.OWN);
    }

    @Test
    void a_logo_is_a_picture_of_two_hundred_kilobytes_at_most() throws IOException {
        Files.write(folder.resolve("large.png"), new byte[200_001]);
        Files.writeString(folder.resolve("words.svg"), "not a picture");
        Files.writeString(folder.resolve("page.svg"), "<html/>");
        Files.write(folder.resolve("small.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0});

        assertThatThrownBy(() -> read("logo: large.png"))
                .hasMessageContaining("logo large.png has 201 kB; at most 200 are served");
        assertThatThrownBy(() -> read("logo: words.svg")).hasMessageContaining("neither an SVG nor a PNG");
        assertThatThrownBy(() -> read("logo: page.svg")).hasMessageContaining("neither an SVG nor a PNG");
        assertThat(read("logo: small.png").hasLogo()).isTrue();
    }

    private HouseStyle read(String content) throws IOException {
        return new HouseStyleFile(Files.writeString(folder.resolve("style.yml"), content)).read();
    }
}
