package io.github.checklist4j.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownChecklistTest {
    private static final String AS_A_GUIDE_WRITES_IT = """
            ---
            title: Ready for winter
            ---

            # House checklist

            What there is to do before it freezes.

            ## Keep the water out

            | Done? | Task |
            | :---: | --- |
            | &check; | Make sure that **every gutter** is clean. |
            | &check; | Close the valve of the [garden tap](https://example.com/tap) \\| the pump. |

            ## Next steps

            - Read on.

            ### Keep the warmth in

            Task
            | Task
            |---
            | Make sure that every gutter is warm
            """;

    @Test
    void is_read_from_tables_below_headings() {
        assertThat(MarkdownChecklist.read("house", AS_A_GUIDE_WRITES_IT))
                .isEqualTo(new Checklist(
                        "house",
                        "House checklist",
                        List.of(
                                new Area("keep-the-water-out", "Keep the water out"),
                                new Area("keep-the-warmth-in", "Keep the warmth in")),
                        List.of(
                                task(
                                        "keep-the-water-out.make-sure-that-every-gutter-is",
                                        "keep-the-water-out",
                                        "Make sure that every gutter is clean."),
                                task(
                                        "keep-the-water-out.close-the-valve-of-the-garden",
                                        "keep-the-water-out",
                                        "Close the valve of the garden tap | the pump.",
                                        "https://example.com/tap"),
                                task(
                                        "keep-the-warmth-in.make-sure-that-every-gutter-is",
                                        "keep-the-warmth-in",
                                        "Make sure that every gutter is warm"))));
    }

    @Test
    void has_columns_for_everything_that_a_task_says() {
        String table = """
                # House
                ## Water
                | id | task | Why | what to do | severity | tags | references |
                | --- | --- | --- | --- | --- | --- | --- |
                | water.gutters | The gutters are clean | It drips. | Clean them. | high | outside, autumn | https://example.com/a https://example.com/b |
                | | The tap is closed | | | | | |
                """;
        assertThat(MarkdownChecklist.read("house", table).tasks())
                .containsExactly(
                        new Task(
                                "water.gutters",
                                "water",
                                "The gutters are clean",
                                "It drips.",
                                "Clean them.",
                                List.of("https://example.com/a", "https://example.com/b"),
                                Severity.HIGH,
                                List.of("outside", "autumn")),
                        task("water.the-tap-is-closed", "water", "The tap is closed"));
    }

    @Test
    void tells_tasks_apart_whose_sentences_begin_alike() {
        String table = """
                ## A
                | Task |
                | --- |
                | Make sure that each of them is warm |
                | Make sure that each of them is dry |
                """;
        assertThat(MarkdownChecklist.read("house", table).tasks())
                .extracting(Task::id)
                .containsExactly("a.make-sure-that-each-of-them", "a.make-sure-that-each-of-them-2");
    }

    @Test
    void has_the_name_of_its_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("My House.md"), "## A\n| Task |\n| --- |\n| It is warm |\n");
        Checklist read = MarkdownChecklist.read(file);
        assertThat(read.id()).isEqualTo("my-house");
        assertThat(read.title()).isEqualTo("My House");
    }

    @Test
    void refuses_with_every_problem_and_its_place() {
        String table = """
                | Task |
                | --- |
                | Stands nowhere |
                ## A
                | Task | Sverity | Id |
                | --- | --- | --- |
                ## B
                | Id | Severity | Task | Tags |
                | --- | --- | --- | --- |
                | b.one | huge | It holds |
                | b.one | low |  | |
                """;
        assertThat(problems(table))
                .containsExactly(
                        "line 1, column 1: areas: found a table, expected a heading with ## above it, which names the area",
                        "line 5, column 10: areas[0]: found \"Sverity\", expected a column of Done, Id, Task, Why, What to"
                                + " do, References, Severity or Tags; did you mean Severity?",
                        "line 10, column 1: tasks[0]: found 3 cells, expected 4 as in the head of the table",
                        "line 10, column 11: tasks[0].severity: found \"huge\", expected one of LOW, MEDIUM, HIGH, CRITICAL",
                        "line 11, column 1: tasks[1].id: found \"b.one\" a second time, expected a unique id",
                        "line 11, column 1: tasks[1].title: found \"\", expected a title");
    }

    @Test
    void refuses_a_text_without_a_task() {
        assertThat(problems("# House\n\nNothing to do.\n"))
                .containsExactly(
                        "tasks: found no table with a column Task, expected one below a heading with ##, a task in each row");
    }

    @Test
    void refuses_what_is_no_text_in_utf_8(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("house.md"), "## Wärme".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(catchThrowableOfType(InvalidFactsException.class, () -> MarkdownChecklist.read(file))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(Problem.Code.ENCODING);
    }

    private static List<String> problems(String table) {
        return catchThrowableOfType(InvalidFactsException.class, () -> MarkdownChecklist.read("house", table))
                .problems()
                .stream()
                .map(Problem::toString)
                .toList();
    }

    private static Task task(String id, String area, String title, String... references) {
        return new Task(id, area, title, "", "", List.of(references));
    }
}
