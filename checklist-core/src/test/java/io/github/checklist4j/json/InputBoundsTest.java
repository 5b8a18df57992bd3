package io.github.checklist4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InputBoundsTest {
    private static List<String> refusals(InputBounds bounds, String facts) {
        return Refusals.of(ChecklistJson.standard().with(bounds), facts);
    }

    private static InputBounds bounds() {
        return InputBounds.standard();
    }

    @Test
    void a_project_of_twenty_thousand_integrations_passes() {
        Range<BigDecimal> quantity = Range.between(new BigDecimal("20000"), new BigDecimal("60000"));
        List<Integration> integrations = IntStream.range(0, 20_000)
                .mapToObj(i -> IntegrationBuilder.builder()
                        .id("integration-" + i)
                        .name("What it is about")
                        .style(MessageStyle.ASYNCHRONOUS)
                        .touches(List.of())
                        .volume(new Volume(quantity, null, null, null, quantity, null))
                        .build())
                .toList();
        Project project =
                ProjectBuilder.builder().id("p").integrations(integrations).build();
        ChecklistJson json = ChecklistJson.standard();
        assertThat(json.read(json.write(project), Project.class)).isEqualTo(project);
    }

    @Test
    void a_larger_input_is_refused() {
        assertThat(refusals(bounds().withBytes(11), "{\"id\": \"p\"} "))
                .containsExactly(
                        "line 1, column 1: found more than 11 bytes, expected fewer; split the input, or raise the bound bytes");
        assertThat(ChecklistJson.standard().with(bounds().withBytes(11)).read("{\"id\": \"p\"}", Project.class))
                .isNotNull();
    }

    @Test
    void a_deeper_input_is_refused() {
        assertThat(refusals(bounds().withDepth(3), "{\"id\": 5, \"extensions\": {\"a\": [1],\n\"b\": [[1]]}}"))
                .containsExactly(
                        "line 1, column 8: id: found 5, expected a text",
                        "line 2, column 7: found lists and objects deeper within one another,"
                                + " expected at most 3 levels; flatten the input, or raise the bound depth");
    }

    @Test
    void a_hostile_depth_overflows_nothing() {
        String deep = "{\"id\": \"p\", \"extensions\": {\"a\": " + "[".repeat(1_000_000);
        assertThat(refusals(bounds(), deep)).hasSize(1);
        assertThat(refusals(bounds().withDepth(1_000), deep)).hasSize(1);
    }

    @Test
    void a_longer_text_or_key_is_refused() {
        assertThat(refusals(bounds().withTextLength(12), "{\"id\": \"" + "x".repeat(13) + "\", \"name\": 5}"))
                .containsExactly(
                        "line 1, column 8: id: found \"xxxxxxxxxxxxx\","
                                + " expected a text of at most 12 characters; shorten it, or raise the bound textLength",
                        "line 1, column 33: name: found 5, expected a text");
        assertThat(refusals(bounds().withTextLength(12), "{\"" + "x".repeat(13) + "\": 1}"))
                .singleElement()
                .asString()
                .endsWith(
                        "found a longer key, expected a key of at most 12 characters; shorten it, or raise the bound textLength");
    }

    @Test
    void what_just_stays_within_the_bounds_is_read() {
        InputBounds narrow = bounds().withTextLength(10).withNumberLength(4).withListLength(1);
        Project project = ChecklistJson.standard()
                .with(narrow)
                .read(
                        "{\"id\": \"xxxxxxxxxx\", \"systems\": [{\"id\": \"a\"}], \"extensions\": {\"a\": 1234}}",
                        Project.class);
        assertThat(project.id()).hasSize(10);
        assertThat(project.systems()).hasSize(1);
        assertThat(project.extensions().values()).containsEntry("a", new BigDecimal("1234"));
    }

    @Test
    void nobody_is_told_that_an_id_is_missing_from_a_list_of_which_the_rest_was_not_read() {
        String facts = "{\"id\": \"p\", \"systems\": [{\"id\": \"a\"}, {\"id\": \"b\"}],"
                + " \"integrations\": [{\"id\": \"i\", \"source\": \"b\"}]}";
        assertThat(refusals(bounds().withListLength(1), facts))
                .containsExactly("line 1, column 38: systems[1]: found more elements, expected at most 1 elements;"
                        + " shorten it, or raise the bound listLength");
    }

    @Test
    void a_longer_number_is_refused() {
        String facts = "{\"id\": \"p\", \"extensions\": {\"a\": 1234, \"b\": 12345, \"c\": 5}}";
        assertThat(refusals(bounds().withNumberLength(4), facts))
                .containsExactly("line 1, column 44: extensions.b: found 12345,"
                        + " expected a number of at most 4 characters; shorten it, or raise the bound numberLength");
    }

    @Test
    void a_longer_list_is_refused_and_the_rest_is_read() {
        assertThat(refusals(
                        bounds().withListLength(2),
                        "{\"id\": \"p\", \"systems\": [{\"id\": \"a\"}, {\"id\": \"b\"}, {\"id\": \"c\"}, 5],\n\"name\": 5,"
                                + " \"extensions\": {\"a\": [1, 2, 3, [4]], \"b\": {}, \"c\": 1}}"))
                .containsExactly(
                        "line 1, column 51: systems[2]: found more elements, expected at most 2 elements; shorten it, or raise the bound listLength",
                        "line 2, column 9: name: found 5, expected a text",
                        "line 2, column 39: extensions.a[2]: found more elements, expected at most 2 elements; shorten it, or raise the bound listLength",
                        "line 2, column 57: extensions.c: found more keys, expected at most 2 keys; shorten it, or raise the bound listLength");
    }

    @Test
    void more_problems_are_not_reported() {
        assertThat(refusals(bounds().withProblems(2), "{\"id\": 1, \"name\": 2, \"asOf\": 3, \"goals\": 4}"))
                .containsExactly(
                        "line 1, column 8: id: found 1, expected a text",
                        "line 1, column 19: name: found 2, expected a text",
                        "found more than 2 problems, expected those above to be mended first");
        assertThat(refusals(bounds().withProblems(2), "{\"id\": 1, \"name\": 2}"))
                .hasSize(2);
    }

    @Test
    void bounds_that_make_no_sense_are_refused() {
        InputBounds ones = new InputBounds(1, 1, 1, 1, 1, 1);
        Map<String, IntFunction<InputBounds>> bounds = Map.of(
                "bytes", ones::withBytes,
                "depth", ones::withDepth,
                "textLength", ones::withTextLength,
                "numberLength", ones::withNumberLength,
                "listLength", ones::withListLength,
                "problems", ones::withProblems);
        bounds.forEach((name, with) -> {
            assertThat(with.apply(1)).isEqualTo(ones);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with.apply(0))
                    .withMessage("the bound " + name + " must be at least 1, but was 0");
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bounds().withDepth(1_001))
                .withMessage("the bound depth must be at most 1000, but was 1001");
    }
}
