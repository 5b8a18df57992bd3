package com.example.checklist4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.Project;
import io.github.checklist4j.json.ChecklistJson;
import io.github.checklist4j.review.Question;
import io.github.checklist4j.review.Questions;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeforeAndAfterTest {
    private static final String FIRST = "../projects/case-study-first.json";
    private static final String REVISED = "../projects/case-study-revised.json";

    @TempDir
    private Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String written(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return file(name);
    }

    @Nested
    class Init {
        @Test
        void states_what_was_said_and_nothing_else() throws IOException {
            Run run = Run.of(
                    "init",
                    file("shop.json"),
                    "--name",
                    "A shop",
                    "--integration",
                    "orders: shop -> erp",
                    "--integration",
                    "erp->shop");
            assertThat(run.code()).isZero();
            assertThat(Files.readString(folder.resolve("shop.json"))).isEqualTo("""
                    {
                      "$schema": "facts.schema.json",
                      "id": "shop",
                      "name": "A shop",
                      "systems": [
                        {
                          "id": "shop"
                        },
                        {
                          "id": "erp"
                        }
                      ],
                      "integrations": [
                        {
                          "id": "orders",
                          "source": "shop",
                          "target": "erp"
                        },
                        {
                          "id": "erp-to-shop",
                          "source": "erp",
                          "target": "shop"
                        }
                      ]
                    }
                    """);
            assertThat(Run.of("assess", file("shop.json")).code()).isZero();
        }

        @Test
        void asks_where_nothing_is_said() throws IOException {
            Run run = Run.withInput("Shop\ncrm, erp\ncrm -> erp\n\n", "init", file("asked.json"));
            assertThat(run.code()).isZero();
            Project project = ChecklistJson.standard().read(folder.resolve("asked.json"), Project.class);
            assertThat(project.systems()).hasSize(2);
            assertThat(project.integrations()).hasSize(1);
            assertThat(project.asOf()).isNull();
        }

        @Test
        void writes_yaml_with_every_other_fact_as_a_comment() throws IOException {
            Run.of("init", file("shop.yaml"), "--integration", "crm -> erp");
            assertThat(Files.readString(folder.resolve("shop.yaml")))
                    .contains("$schema: facts.schema.json\nid: \"shop\"\n")
                    .contains("\nintegrations:\n  - id: \"crm-to-erp\"\n")
                    .contains("    # style: # whether the sender waits; SYNCHRONOUS, ASYNCHRONOUS\n")
                    .contains("    #   recordsPerDay: # records a day; in records/day\n");
        }

        @Test
        void does_not_write_over_a_file_and_understands_no_riddles() throws IOException {
            String there = written("there.json", "x");
            assertThat(Run.of("init", there, "--system", "a").err())
                    .isEqualTo("checklist: " + there + " is there already; nothing was written\n");
            assertThat(Run.of("init", file("new.json"), "--integration", "crm and erp")
                            .code())
                    .isEqualTo(Exit.BAD_INPUT);
        }
    }

    @Nested
    class Ask {
        private static final String FACTS = """
                {
                    "id" : "p",   "asOf": "2026-11-01",
                    "systems": [{"id": "a"}, {"id": "b"}],
                    "integrations": [
                        {"id": "i", "source": "a", "target": "b", "volume": null,
                         "timeliness": { "userWaits": true }}
                    ]
                }
                """;

        private String edited(String path, String value) {
            var reading = ChecklistJson.standard().readWithPlaces(FACTS, Project.class);
            return new JsonEdit(FACTS, reading.places()).with(path, value);
        }

        @Test
        void keeps_the_layout_where_nothing_changes() {
            assertThat(edited("integrations[i].style", "\"SYNCHRONOUS\""))
                    .isEqualTo(FACTS.replace("true }}", "true },\n         \"style\": \"SYNCHRONOUS\"}"));
            assertThat(edited("integrations[i].timeliness.processWaits", "false"))
                    .isEqualTo(FACTS.replace("true }", "true, \"processWaits\": false }"));
            assertThat(edited("integrations[i].volume.recordsPerDay", "5"))
                    .isEqualTo(FACTS.replace(
                            "\"volume\": null", "\"volume\": {\n          \"recordsPerDay\": 5\n        }"));
            assertThat(edited("goals", "[{\"id\": \"g\"}]"))
                    .isEqualTo(FACTS.replace("    ]\n}", "    ],\n    \"goals\": [\n      {\"id\": \"g\"}\n    ]\n}"));
            assertThat(edited("name", "\"n\"")).isEqualTo(FACTS.replace("    ]\n}", "    ],\n    \"name\": \"n\"\n}"));
        }

        @Test
        void says_what_is_wrong_with_an_answer_and_not_where_it_would_stand() throws IOException {
            Run run = Run.withInput("[1]\n", "ask", written("facts.json", FACTS), "--most", "1");
            assertThat(run.err()).contains("found", "expected").doesNotContain("column");
        }

        @Test
        void writes_each_answer_into_the_file_and_asks_again_where_it_was_not_understood() throws IOException {
            String facts = written("facts.json", FACTS);
            Run run = Run.withInput("nonsense\n", "ask", facts, "--most", "1");
            assertThat(run.code()).isZero();
            String before = Files.readString(Path.of(facts));
            StringBuilder empty = new StringBuilder("\n");
            Run left = Run.withInput(empty.toString(), "ask", facts, "--most", "1");
            assertThat(left.out()).contains("answers written to", ": 0;");
            assertThat(Files.readString(Path.of(facts))).isEqualTo(before);
            Run listed = Run.of("ask", facts, "--list", "--most", "3");
            assertThat(listed.out().lines()).hasSize(3);
        }

        @Test
        void takes_none_for_no_parts_and_a_word_for_the_only_one_that_begins_so() throws IOException {
            Run.of("init", file("shop.json"), "--integration", "orders: shop -> erp");
            Project project = ChecklistJson.standard().read(folder.resolve("shop.json"), Project.class);
            List<Question> questions =
                    Questions.of(IntegrationStrategy.assessor().assess(project));
            assertThat(answer(questions, "optionComparisons", "none")).isEqualTo("[]");
            assertThat(answer(questions, "integrations[orders].style", "async")).isEqualTo("\"ASYNCHRONOUS\"");
            assertThat(answer(questions, "integrations[orders].style", "soon")).isEqualTo("\"SOON\"");
            assertThat(answer(questions, "integrations[orders].endpoint", "event"))
                    .isEqualTo("\"EVENT\"");
        }

        private static String answer(List<Question> questions, String path, String said) {
            return questions.stream()
                    .filter(each -> each.path().equals(path))
                    .map(each -> AnswerText.of(each, said))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void says_what_is_wrong_with_the_file() throws IOException {
            assertThat(Run.of("ask", file("none.json")).err()).contains("begin one with: checklist init");
            assertThat(Run.of("ask", written("bad.json", "{")).code()).isEqualTo(Exit.BAD_INPUT);
            assertThat(Run.of("ask", written("bad.yaml", "id: [p")).err()).contains("no YAML");
        }

        private static final String YAML = """
                # of ours
                id: p
                asOf: 2026-11-01   # today
                systems: [{id: a}, {id: b}]
                integrations:
                  - id: i
                    source: a
                    timeliness:
                      userWaits: true

                    # still open
                  - id: j
                # the end
                """;

        private String yaml(String path, String value) {
            var reading = YamlFacts.read(ChecklistJson.standard(), YAML, "facts.yaml");
            return new YamlEdit(YAML, reading.places()).with(path, value);
        }

        @Test
        void keeps_the_layout_of_yaml_and_its_comments() {
            assertThat(yaml("integrations[i].style", "\"SYNCHRONOUS\""))
                    .isEqualTo(YAML.replace("Waits: true\n", "Waits: true\n    style: \"SYNCHRONOUS\"\n"));
            assertThat(yaml("integrations[i].timeliness.processWaits", "false"))
                    .isEqualTo(YAML.replace("Waits: true\n", "Waits: true\n      processWaits: false\n"));
            assertThat(yaml("integrations[j].volume.recordsPerDay", "5"))
                    .isEqualTo(YAML.replace("- id: j\n", "- id: j\n    volume:\n      recordsPerDay: 5\n"));
            assertThat(yaml("goals", "[{\"id\": \"g\"}, {\"id\": \"h\"}]"))
                    .isEqualTo(YAML.replace("- id: j\n", "- id: j\ngoals:\n  - id: \"g\"\n  - id: \"h\"\n"));
            assertThat(yaml("systems[a].owner", "\"me\"")).contains("systems: [{id: a, \"owner\": \"me\"}, {id: b}]");
        }

        @Test
        void takes_none_for_nobody_so_that_the_list_may_be_said_later() throws IOException {
            String facts = written("facts.json", "{\"id\": \"p\", \"systems\": [{\"id\": \"a\"}]}");
            new FactsFile(facts, ChecklistJson.standard())
                    .write("systems[a].owner", AnswerText.of(owner(facts), "none"));
            new FactsFile(facts, ChecklistJson.standard()).write("stakeholders", "[{\"id\": \"ann\"}]");
            assertThat(Files.readString(Path.of(facts))).contains("\"owner\": \"\"");
        }

        private Question owner(String facts) {
            Project project = ChecklistJson.standard().read(Path.of(facts), Project.class);
            return Questions.of(IntegrationStrategy.assessor().assess(project)).stream()
                    .filter(each -> each.path().equals("systems[a].owner"))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void asks_for_what_yaml_leaves_open_and_writes_it_there() throws IOException {
            Run.of("init", file("shop.yaml"), "--integration", "crm -> erp");
            String begun = Files.readString(folder.resolve("shop.yaml"));
            Run run = Run.withInput("none\nnone\n", "ask", file("shop.yaml"), "--most", "2");
            assertThat(run.out()).contains("answers written to").doesNotContain(": 0;");
            assertThat(Files.readString(folder.resolve("shop.yaml")).lines())
                    .containsSubsequence(begun.lines().toList());
            assertThat(Run.of("assess", file("shop.yaml")).err()).isEmpty();
        }
    }

    @Nested
    class Compare {
        @Test
        void names_the_fact_that_turned_a_verdict() throws IOException {
            String facts = Files.readString(Path.of(REVISED));
            String changed =
                    written("changed.json", facts.replaceFirst("\"diagram\": \"[^\"]*\"", "\"diagram\": \"\""));
            Run run = Run.of("compare", REVISED, changed);
            assertThat(run.code()).isZero();
            assertThat(run.out())
                    .contains(
                            "goals.architecture-explained: SATISFIED -> NOT SATISFIED\n    because\n      architecture.diagram: ")
                    .contains("New findings");
            assertThat(Run.of("compare", REVISED, changed, "--format", "markdown")
                            .out())
                    .startsWith("## ");
            assertThat(Run.of("compare", REVISED, changed, "--format", "json").out())
                    .contains("\"because\": [");
        }

        @Test
        void takes_results_too_and_fails_only_on_what_is_new() throws IOException {
            String baseline = file("baseline.json");
            Run.of("assess", FIRST, "--format", "json", "--output", baseline);
            assertThat(Run.of("compare", baseline, REVISED).out()).contains("0 new, 162 gone");
            assertThat(Run.of("assess", FIRST).code()).isEqualTo(Exit.A_TASK_FAILED);
            assertThat(Run.of("assess", FIRST, "--baseline", baseline).code()).isZero();
            String satisfied = file("satisfied.json");
            Run.of("assess", REVISED, "--format", "json", "--output", satisfied);
            assertThat(Run.of("assess", FIRST, "--baseline", satisfied).code()).isEqualTo(Exit.A_TASK_FAILED);
            assertThat(Run.of("assess", FIRST, "--baseline", FIRST).code()).isEqualTo(Exit.BAD_INPUT);
        }

        @Test
        void takes_a_result_from_standard_input_unless_the_facts_come_from_there() {
            String result = Run.of("assess", FIRST, "--format", "json").out();
            assertThat(Run.withInput(result, "assess", FIRST, "--baseline", "-").code())
                    .isZero();
            assertThat(Run.withInput(result, "replay", "-", FIRST).out()).isEqualTo("equal: the same came out\n");
            assertThat(Run.withInput("{", "replay", "-", FIRST).err()).contains("in standard input");
            for (Run run : List.of(
                    Run.withInput(result, "assess", "-", "--baseline", "-"),
                    Run.withInput(result, "replay", "-", "-"))) {
                assertThat(run.code()).isEqualTo(Exit.BAD_INPUT);
                assertThat(run.err()).isEqualTo("checklist: only one of the two can be standard input\n");
            }
        }
    }

    @Nested
    class Timeline {
        @Test
        void shows_the_days_on_which_a_verdict_changes() {
            assertThat(Run.of("timeline", FIRST).out()).isEqualTo("""
                    customer-desk-first from 2026-11-01 to 2027-11-01, if nobody does anything
                    1 verdict will change, on 1 day

                    2027-04-01
                      platform.alm-enabled: WAIVED -> NOT SATISFIED
                        waivers[0].until 2027-03-31 is past

                    Figures that pass their bounds
                      2026-12-01: cost up to each month passes costs.budget (pattern.costs-estimated)
                    """);
            assertThat(Run.of("timeline", FIRST, "--to", "2026-12-01", "--format", "markdown")
                            .out())
                    .contains("no verdict changes");
            assertThat(Run.of("timeline", FIRST, "--format", "json").out()).contains("\"turns\": [");
            assertThat(Run.of("timeline", FIRST, "--to", "2026-01-01").code()).isEqualTo(Exit.BAD_INPUT);
        }

        @Test
        void needs_a_day_to_begin_with() throws IOException {
            String undated = written("undated.json", "{\"id\": \"p\"}");
            assertThat(Run.of("timeline", undated).err()).contains("nobody says from which day on");
            assertThat(Run.of("timeline", undated, "--as-of", "2026-11-01").code())
                    .isZero();
        }
    }

    @Nested
    class Replay {
        @Test
        void says_whether_the_same_comes_out() {
            String result = file("result.json");
            Run.of("assess", FIRST, "--format", "json", "--evidence", "--output", result);
            assertThat(Run.of("replay", result, FIRST)).isEqualTo(new Run(0, "equal: the same came out\n", ""));
            Run other = Run.of("replay", result, REVISED);
            assertThat(other.code()).isEqualTo(Exit.A_TASK_FAILED);
            assertThat(other.out())
                    .startsWith("not equal\n")
                    .contains("other facts: ")
                    .contains("another project: ");
        }
    }
}
