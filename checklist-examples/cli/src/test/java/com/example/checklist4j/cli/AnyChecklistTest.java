package com.example.checklist4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.checklist.MarkdownChecklist;
import io.github.checklist4j.json.ChecklistJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any list of tasks is attested and judged as the built-in one is. */
class AnyChecklistTest {
    private static final Path GO_LIVE = Path.of("../checklists/go-live.md");
    private static final String FACTS = "../projects/go-live.json";

    @TempDir
    private Path folder;

    @Test
    void is_read_from_markdown_and_judged() {
        Run run = Run.of("assess", FACTS, "--checklist", GO_LIVE.toString(), "--format", "json");
        Assessment assessment = ChecklistJson.standard().read(run.out(), Assessment.class);
        assertThat(run.code()).isZero();
        assertThat(assessment.header().checklist()).isEqualTo("go-live");
        assertThat(assessment.header().edition()).isEmpty();
        assertThat(assessment.tasks())
                .extracting(TaskResult::verdict)
                .containsExactly(
                        Verdict.SATISFIED,
                        Verdict.UNKNOWN,
                        Verdict.SATISFIED,
                        Verdict.UNKNOWN,
                        Verdict.NOT_APPLICABLE,
                        Verdict.UNKNOWN,
                        Verdict.UNKNOWN);
    }

    @Test
    void is_read_from_json_too() throws IOException {
        Path json = Files.writeString(
                folder.resolve("go-live.json"), ChecklistJson.standard().write(MarkdownChecklist.read(GO_LIVE)));
        assertThat(Run.of("assess", FACTS, "--checklist", json.toString()))
                .isEqualTo(Run.of("assess", FACTS, "--checklist", GO_LIVE.toString()));
    }

    @Test
    void has_all_views() {
        for (Format format : Format.values()) {
            Run run = Run.of("assess", FACTS, "--checklist", GO_LIVE.toString(), "--format", format.toString());
            assertThat(run.code()).as("%s: %s", format, run.err()).isZero();
            assertThat(run.out()).as(format.toString()).contains("people.rota-known");
        }
        assertThat(Run.of("assess", FACTS, "--checklist", GO_LIVE.toString()).out())
                .startsWith("UNKNOWN: shop against go-live, as of 2026-11-23");
    }

    @Test
    void is_known_to_every_command() throws IOException {
        Path facts = Files.copy(Path.of(FACTS), folder.resolve("facts.json"));
        Path result = Files.writeString(folder.resolve("result.json"), against("assess", FACTS, "--format", "json"));
        assertThat(against("tasks")).contains("people.rota-known  Whoever").doesNotContain("goals.");
        assertThat(against("explain")).isEqualTo(against("tasks"));
        assertThat(against("explain", "people.rota-known")).contains("a person attests it");
        assertThat(against("parameters")).contains("headroom").doesNotContain("availability");
        assertThat(against("facts", FACTS)).contains("people.users-told").doesNotContain("goals.agreed");
        assertThat(against("timeline", FACTS)).contains("data.rehearsed").doesNotContain("goals");
        assertThat(against("compare", FACTS, FACTS)).contains("0 verdicts changed");
        assertThat(against("replay", result.toString(), FACTS)).startsWith("equal");
        assertThat(against("ask", facts.toString(), "--list")).doesNotContain("goals");
        assertThat(against("merge", FACTS, facts.toString())).contains("people.rota-known");
    }

    private static String against(String... args) {
        Run run = Run.of(Stream.concat(Stream.of(args), Stream.of("--checklist", GO_LIVE.toString()))
                .toArray(String[]::new));
        assertThat(run.code()).as("%s: %s", List.of(args), run.err()).isZero();
        return run.out();
    }

    @Test
    void knows_its_own_tasks_alone() {
        assertThat(Run.withInput(
                                "{\"id\": \"shop\", \"outOfScope\": [{\"task\": \"data.counte\", \"reason\": \"none\"}]}",
                                "assess",
                                "-",
                                "--checklist",
                                GO_LIVE.toString())
                        .err())
                .contains("did you mean data.counted?");
    }

    @Test
    void is_refused_with_every_problem() throws IOException {
        Path file = Files.writeString(folder.resolve("list.md"), "## A\n| Task | Sverity |\n| --- | --- |\n| |\n");
        assertThat(Run.of("assess", FACTS, "--checklist", file.toString()))
                .isEqualTo(new Run(
                        2,
                        "",
                        "checklist: line 2, column 10: areas[0]: found \"Sverity\", expected a column of"
                                + " Done, Id, Task, Why, What to do, References, Severity or Tags; did you mean Severity?\n"
                                + "line 4, column 1: tasks[0]: found 1 cells, expected 2 as in the head of the table\n"
                                + "line 4, column 1: tasks[0].title: found \"\", expected a title\n"
                                + "3 problems in " + file + "; nothing was assessed\n"));
        assertThat(Run.of("assess", FACTS, "--checklist", "no.md").err())
                .isEqualTo("checklist: there is no file no.md\n");
    }
}
