package io.github.checklist4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Problem.Place;
import io.github.checklist4j.facts.Project;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    private static final String FACTS = """
            {
              "integrations": [
                {"volume": {"recordsPerDay": "1k"}, "id": "日本", "via": []},
                {"name": "ä😀", "id": "a]b[c].d", "volume": null, "style": "SYNCHRONOUS"},
                {"id": "1", "extensions": {"acme": {"x": 1}, "acme.tier": [true, {"id": "y"}]}}
              ],
              "measuredLimits": [{"value": 1, "limit": "l"}],
              "id": "p", "waivers": [{}, {"by": "me"}]
            }
            """;

    private static final Reading<Project> READING = ChecklistJson.standard().readWithPlaces(FACTS, Project.class);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                              | 1 | 1
            id                                              | 8 | 9
            integrations                                    | 2 | 19
            integrations[日本]                              | 3 | 5
            integrations[日本].id                           | 3 | 47
            integrations[日本].volume.recordsPerDay         | 3 | 34
            integrations[0].volume.recordsPerDay            | 3 | 34
            integrations[a]b[c].d]                          | 4 | 5
            integrations[a]b[c].d].style                    | 4 | 63
            integrations[a]b[c].d].name                     | 4 | 14
            integrations[1]                                 | 5 | 5
            integrations[2].id                              | 5 | 12
            integrations[1].extensions.acme                 | 5 | 40
            integrations[1].extensions.acme.x               | 5 | 46
            integrations[1].extensions.acme.tier            | 5 | 63
            integrations[1].extensions.acme.tier[1].id      | 5 | 77
            measuredLimits[l].value                         | 7 | 32
            measuredLimits[0].limit                         | 7 | 44
            waivers[1].by                                   | 8 | 37
            """)
    void a_value_stands_where_it_begins_whatever_the_order_of_the_keys(String path, int line, int column) {
        assertThat(READING.places().of(path)).isEqualTo(new Place(line, column));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asOf                                       | 1 | 1
            systems[crm].owner                         | 1 | 1
            integrations[gone].style                   | 2 | 19
            integrations[7].style                      | 2 | 19
            integrations[日本].volume.peakFactor       | 3 | 16
            integrations[日本].via[bus]                | 3 | 60
            integrations[a]b[c].d].volume.peakFactor   | 4 | 48
            integrations[1].extensions.acme.tier[2]    | 5 | 63
            waivers[0].by                              | 8 | 26
            ids                                        | 1 | 1
            id.x                                       | 8 | 9
            [0]                                        | 1 | 1
            .                                          | 1 | 1
            waivers[                                   | 8 | 25
            """)
    void what_is_missing_has_the_place_of_the_innermost_that_is_there(String path, int line, int column) {
        assertThat(READING.places().of(path)).isEqualTo(new Place(line, column));
    }

    @Test
    void a_record_is_read_as_without_places() {
        assertThat(READING.value()).isEqualTo(ChecklistJson.standard().read(FACTS, Project.class));
    }

    @Test
    void a_byte_order_mark_moves_nothing_and_a_carriage_return_ends_a_line() {
        byte[] facts = "\ufeff{\r\n\"id\":\r\"p\"}".getBytes(StandardCharsets.UTF_8);
        Places places = ChecklistJson.standard()
                .readWithPlaces(new ByteArrayInputStream(facts), Project.class)
                .places();
        assertThat(places.of("name")).isEqualTo(new Place(1, 1));
        assertThat(places.of("id")).isEqualTo(new Place(3, 1));
    }

    @Test
    void of_many_elements_each_is_found_in_any_order() {
        String goals = String.join(
                ",\n",
                IntStream.range(0, 20_000)
                        .mapToObj(i -> "{\"statement\": \"é\", \"id\": \"g" + i + "\"}")
                        .toList());
        Places places = ChecklistJson.standard()
                .readWithPlaces("{\"id\": \"p\", \"goals\": [\n" + goals + "]}", Project.class)
                .places();
        for (int i : List.of(19_999, 0, 12_345, 1)) {
            assertThat(places.of("goals[g" + i + "].id")).isEqualTo(new Place(i + 2, 26));
        }
    }

    /** What stands before a value is its key. */
    @Property(tries = 200)
    void every_fact_that_is_known_is_found_behind_its_key(@ForAll("projects") Project project) {
        String text = ChecklistJson.standard().write(project);
        Places places =
                ChecklistJson.standard().readWithPlaces(text, Project.class).places();
        List<String> lines = text.lines().toList();
        for (String path : FactTree.known(project)) {
            if (path.contains("extensions")) {
                continue; // their names may be anything
            }
            Place place = places.of(path);
            String name = path.substring(path.lastIndexOf('.') + 1);
            assertThat(lines.get(place.line() - 1).substring(0, place.column() - 1))
                    .as(path)
                    .endsWith("\"" + name + "\": ");
        }
    }

    @Provide
    static Arbitrary<Project> projects() {
        return RecordArbitrary.of(Project.class);
    }
}
