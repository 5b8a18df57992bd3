package com.example.checklist4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.json.ChecklistJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessCommandTest {
    private static final String BROKEN = "{\"id\": \"shop\", \"extensions\": {\"own.broken\": true}}";

    @TempDir
    private Path folder;

    @Nested
    class The_exit_code {
        @ParameterizedTest
        @CsvSource({
            "1000, not-satisfied, 0",
            "1001, not-satisfied, 1",
            "1001, unknown, 1",
            "'[900, 1100]', not-satisfied, 0",
            "'[900, 1100]', unknown, 1"
        })
        void follows_the_worst_verdict(String records, String failOn, int code) {
            String range = records.startsWith("[") ? "{\"low\": 900, \"high\": 1100}" : records;
            assertThat(run(sending(range), "assess", "-", "--fail-on", failOn).code())
                    .isEqualTo(code);
        }

        @ParameterizedTest
        @CsvSource({"not-satisfied", "unknown"})
        void is_1_for_a_rule_that_fails_to_judge(String failOn) {
            assertThat(run(BROKEN, "assess", "-", "--fail-on", failOn).code()).isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource({"low, 1", "medium, 1", "high, 1", "critical, 0"})
        void follows_the_severity_of_what_is_not_satisfied(String least, int code) throws IOException {
            Path settings = Files.writeString(
                    folder.resolve("acme.json"), "{\"severities\": {\"" + OwnExtension.TASK + "\": \"HIGH\"}}");
            assertThat(run(sending("1001"), "assess", "-", "--fail-on", least, "--parameters", settings.toString())
                            .code())
                    .isEqualTo(code);
        }

        @ParameterizedTest
        @CsvSource({"sarif, '\"rank\": 75,'", "junit, 'message=\"NOT SATISFIED (high): 1 fail\"'"})
        void comes_with_the_severity_for_other_tools(String format, String shown) throws IOException {
            Path settings = Files.writeString(
                    folder.resolve("acme.json"), "{\"severities\": {\"" + OwnExtension.TASK + "\": \"HIGH\"}}");
            assertThat(run(sending("1001"), "assess", "-", "--format", format, "--parameters", settings.toString())
                            .out())
                    .contains(shown);
        }

        @Test
        void follows_the_tasks_that_were_asked_for() {
            assertThat(run(sending("1001"), "assess", "-", "--only", "goals").code())
                    .isZero();
            assertThat(run(sending("1001"), "assess", "-", "--only", "own").code())
                    .isEqualTo(1);
            assertThat(run(sending("1001"), "assess", "-", "--only", "goal"))
                    .isEqualTo(
                            new Run(2, "", "checklist: no task has the id, area or tag goal; did you mean goals?\n"));
        }

        @Test
        void is_2_for_settings_that_are_wrong_with_their_places() throws IOException {
            Path settings = Files.writeString(folder.resolve("acme.json"), """
                    {"parameters": {"own.mots": 5},
                     "limits": [{"limit": "own.limit"}]}
                    """);
            assertThat(run(sending("1001"), "assess", "-", "--parameters", settings.toString()))
                    .isEqualTo(new Run(2, "", """
                            checklist: line 1, column 29: parameters.own.mots: found own.mots, expected the name of a parameter; did you mean own.most?
                            line 2, column 13: limits[0].value: found nothing, expected a value: it is required
                            2 problems in %s; nothing was assessed
                            """.formatted(settings)));
        }

        @Test
        void is_the_one_for_not_satisfied_unless_told_otherwise() {
            assertThat(run(sending("1001"), "assess", "-").code()).isEqualTo(1);
            assertThat(run(sending("{\"low\": 1, \"high\": 9999}"), "assess", "-")
                            .code())
                    .isZero();
        }
    }

    @Nested
    class The_result {
        @Test
        void is_text_unless_told_otherwise() {
            Run run = run(sending("1001"), "assess", "-");
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .startsWith("NOT SATISFIED: shop against integration-strategy 2026-11, evaluation date unknown\n")
                    .contains(OwnExtension.TASK, "1. send less");
        }

        @Test
        void says_everything_where_it_is_asked_for_details() {
            Run run = run(sending("1001"), "assess", "-", "--details");
            assertThat(run.out())
                    .contains("volume.recordsPerDay: 1,001 records/day; expected is at most 1,000 records (own.most)")
                    .contains("because much is slow")
                    .contains("own.most");
        }

        @Test
        void shows_evidence_where_it_is_asked_for() {
            assertThat(run(sending("5"), "assess", "-").out())
                    .contains("Evidence: ")
                    .doesNotContain("Sent\n  ");
            assertThat(run(sending("5"), "assess", "-", "--evidence").out())
                    .contains(OwnExtension.TASK)
                    .contains("Sent");
        }

        @Test
        void is_an_assessment_as_json() {
            Run run = run(sending("1001"), "assess", "--format", "json", "-");
            Assessment read = ChecklistJson.standard().read(run.out(), Assessment.class);
            assertThat(read.header().checklist()).isEqualTo("integration-strategy");
            assertThat(read.header().project()).isEqualTo("shop");
            assertThat(read.verdict(OwnExtension.TASK)).isEqualTo(Verdict.NOT_SATISFIED);
            assertThat(run.out()).contains("\"area\"", "\"open\"", "\"found\"");
            assertThat(run.code()).isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource({"'', 2026-11-23", "'\"asOf\": \"2026-10-01\",', 2026-10-01"})
        void takes_the_date_of_the_file_before_that_of_the_command(String stated, LocalDate expected) {
            String facts = "{" + stated + "\"id\": \"shop\"}";
            Run run = run(facts, "assess", "-", "--format", "json", "--as-of", "2026-11-23");
            assertThat(ChecklistJson.standard()
                            .read(run.out(), Assessment.class)
                            .header()
                            .asOf())
                    .isEqualTo(expected);
        }

        @Test
        void is_the_same_for_a_file_and_for_standard_input() throws IOException {
            Path file = Files.writeString(folder.resolve("facts.json"), sending("5"));
            assertThat(run("", "assess", file.toString())).isEqualTo(run(sending("5"), "assess", "-"));
        }
    }

    @Nested
    class The_output_file {
        @Test
        void is_never_the_facts_file_by_whatever_name() throws IOException {
            Path facts = Files.writeString(folder.resolve("facts.json"), sending("5"));
            Path link = Files.createSymbolicLink(folder.resolve("link"), facts);
            Path other = Files.createLink(folder.resolve("hard-link"), facts);
            for (Path output : List.of(facts, link, other, folder.resolve(".").resolve("facts.json"))) {
                assertThat(run("", "assess", facts.toString(), "--output", output.toString()))
                        .isEqualTo(new Run(
                                2,
                                "",
                                "checklist: " + output + " is what is read; name another file for the result\n"));
            }
            assertThat(facts).hasContent(sending("5"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"--parameters", "--checklist", "--baseline"})
        void is_never_another_file_that_is_read(String option) throws IOException {
            Path read = Files.writeString(folder.resolve("read.json"), "{}");
            Path link = Files.createSymbolicLink(folder.resolve("link"), read);
            assertThat(run(sending("5"), "assess", "-", option, read.toString(), "--output", link.toString()))
                    .isEqualTo(new Run(
                            2, "", "checklist: " + link + " is what is read; name another file for the result\n"));
            assertThat(read).hasContent("{}");
        }

        @ParameterizedTest
        @ValueSource(strings = {"text", "json", "markdown", "html", "sarif", "junit"})
        void holds_what_would_have_been_printed(String format) throws IOException {
            Path output = Files.writeString(folder.resolve("result"), "old");
            Run printed = run(sending("1001"), "assess", "-", "--format", format);
            Run written = run(sending("1001"), "assess", "-", "--format", format, "--output", output.toString());
            assertThat(written).isEqualTo(new Run(1, "", ""));
            assertThat(Files.readString(output)).isEqualTo(printed.out());
        }

        @Test
        void of_code_scanning_points_at_the_fact_by_line_and_column() throws IOException {
            Path facts = Files.writeString(folder.resolve("facts.json"), """
                    {"id": "p",
                     "integrations": [
                      {"id": "orders",
                       "lifecycle": {"versionControlled": false, "pipeline": true}}]}
                    """);
            String log =
                    run("", "assess", facts.toString(), "--format", "sarif").out();
            assertThat(log)
                    .containsPattern("\"kind\" *: *\"fail\"")
                    .containsPattern("\"startLine\" *: *4,\\s*\"startColumn\" *: *39\\b");
        }

        @Test
        void is_one_of_several_when_each_format_has_its_own() throws IOException {
            Path page = folder.resolve("page.html");
            Path tests = folder.resolve("tests.xml");
            Run run = run(
                    sending("1001"),
                    "assess",
                    "-",
                    "--format",
                    "html",
                    "--output",
                    page.toString(),
                    "--format",
                    "junit",
                    "--output",
                    tests.toString(),
                    "--format",
                    "text");
            assertThat(run).isEqualTo(run(sending("1001"), "assess", "-"));
            assertThat(Files.readString(page)).startsWith("<!doctype html>");
            assertThat(Files.readString(tests)).contains("<testsuites ");
        }

        @Test
        void is_needed_by_all_formats_but_one() {
            assertThat(run(sending("5"), "assess", "-", "--format", "html", "--format", "sarif"))
                    .isEqualTo(new Run(
                            2,
                            "",
                            "checklist: each --output takes one --format, and one format at most goes without:"
                                    + " found 2 of the one and 0 of the other\ntry: checklist assess --help\n"));
            assertThat(run(sending("5"), "assess", "-", "--output", "a", "--output", "b")
                            .code())
                    .isEqualTo(2);
        }

        @Test
        void stays_as_it_was_when_the_facts_are_refused() throws IOException {
            Path output = Files.writeString(folder.resolve("result"), "old");
            assertThat(run("{", "assess", "-", "--output", output.toString()).code())
                    .isEqualTo(2);
            assertThat(output).hasContent("old");
        }

        @Test
        void that_cannot_be_written_is_reported() throws IOException {
            Path file = Files.writeString(folder.resolve("file"), "");
            assertThat(written(file.resolve("result")))
                    .isEqualTo(new Run(
                            2, "", "checklist: " + file.resolve("result") + " cannot be written: Not a directory\n"));
            Path absent = folder.resolve("absent").resolve("result");
            assertThat(written(absent))
                    .isEqualTo(
                            new Run(2, "", "checklist: " + absent + " cannot be written: there is no such folder\n"));
            assertThat(written(folder))
                    .isEqualTo(new Run(2, "", "checklist: " + folder + " cannot be written: not a file\n"));
        }

        @Test
        void needs_a_file_name() {
            assertThat(run(sending("5"), "assess", "-", "--output", "a\0b"))
                    .isEqualTo(new Run(2, "", "checklist: a\\u0000b is no file name\n"));
        }

        private Run written(Path file) {
            return run(sending("5"), "assess", "-", "--output", file.toString());
        }
    }

    @Nested
    class Refuses {
        @Test
        void a_file_that_is_not_there() {
            assertRefused("there is no file absent.json\n", Run.of("assess", "absent.json"));
        }

        @Test
        void a_directory() {
            assertRefused(folder + " is a directory, not a facts file\n", Run.of("assess", folder.toString()));
        }

        @Test
        void what_is_no_file_name() {
            assertRefused("a\\u0000b is no file name\n", Run.of("assess", "a\0b"));
        }

        @Test
        void a_format_that_there_is_not() {
            assertRefused(
                    "Invalid value for option '--format' (FORMAT): expected text or json or markdown or html or sarif or junit, found 'xml'\n"
                            + "try: checklist assess --help\n",
                    Run.of("assess", "-", "--format", "xml"));
        }

        @Test
        void a_verdict_that_nothing_can_fail_on() {
            assertRefused(
                    "Invalid value for option '--fail-on': expected not-satisfied or unknown or low or medium or high or critical, found 'maybe'\n"
                            + "try: checklist assess --help\n",
                    Run.of("assess", "-", "--fail-on", "maybe"));
        }

        @Test
        void a_word_or_an_option_that_looks_like_one_that_there_is() {
            assertRefused(
                    "Invalid value for option '--fail-on': expected not-satisfied or unknown or low or medium or high or critical, found 'unknwon'; did you mean unknown?\n"
                            + "try: checklist assess --help\n",
                    Run.of("assess", "-", "--fail-on", "unknwon"));
            assertRefused(
                    "Invalid value for option '--format' (FORMAT): expected text or json or markdown or html or sarif or junit, found 'jsn'; did you mean json?\n"
                            + "try: checklist assess --help\n",
                    Run.of("assess", "-", "--format", "jsn"));
            assertRefused(
                    "Unknown options: '--fromat', 'json'; did you mean --format?\n" + "try: checklist assess --help\n",
                    Run.of("assess", "-", "--fromat", "json"));
        }

        @Test
        void a_day_that_there_is_not() {
            assertRefused(
                    "Invalid value for option '--as-of': '2026-02-30' is no date such as 2026-11-23\n"
                            + "try: checklist assess --help\n",
                    Run.of("assess", "-", "--as-of", "2026-02-30"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1899-12-31", "3000-01-01", "+999999999-12-31", "-999999999-01-01"})
        void a_day_that_facts_could_not_state(String day) {
            assertRefused(
                    "Invalid value for option '--as-of': '" + day
                            + "' is not a date from 1900-01-01 to 2999-12-31\ntry: checklist assess --help\n",
                    Run.withInput("{\"id\": \"shop\"}", "assess", "-", "--as-of", day));
        }

        @Test
        void nothing_to_read() {
            assertRefused("Missing required parameter: 'FILE'\ntry: checklist assess --help\n", Run.of("assess"));
        }

        @Test
        void facts_with_every_problem_on_its_own_line_and_their_number() {
            Run run = Run.withInput("{\"id\": \"shop\",\n \"integratons\": [],\n \"asOf\": \"soon\"}", "assess", "-");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines())
                    .hasSize(3)
                    .satisfiesExactly(
                            line -> assertThat(line)
                                    .startsWith("checklist: line 2, column ")
                                    .contains("did you mean integrations?"),
                            line -> assertThat(line)
                                    .startsWith("line 3, column ")
                                    .contains("asOf"),
                            line -> assertThat(line).isEqualTo("2 problems in standard input; nothing was assessed"));
        }

        @Test
        void one_problem_in_the_singular() {
            assertThat(Run.withInput("", "assess", "-").err())
                    .endsWith("\n1 problem in standard input; nothing was assessed\n");
        }

        private static void assertRefused(String message, Run run) {
            assertThat(run).isEqualTo(new Run(2, "", "checklist: " + message));
        }
    }

    private Run run(String input, String... args) {
        return Run.with(Services.naming(folder, OwnExtension.class.getName()), input, args);
    }

    private static String sending(String recordsPerDay) {
        return "{\"id\": \"shop\", \"extensions\": {\"own.broken\": false}, \"integrations\": [{\"id\": \"orders\","
                + " \"volume\": {\"recordsPerDay\": " + recordsPerDay + "}}]}";
    }

    @Nested
    class A_word_that_names_nothing {
        @Test
        void is_refused_with_its_place_and_its_nearest_word_beside_all_other_problems() {
            String facts = """
                    {"id": "p",
                     "measuredLimits": [{"limit": "dataverse.reqests", "value": 10}],
                     "waivers": [{"task": "pattern.capacity-matchd"}],
                     "attestations": [{"task": ""}],
                     "outOfScope": [{"task": "zzz"}],
                     "costs": {"budget": -1}}
                    """;
            assertThat(Run.withInput(facts, "assess", "-")).isEqualTo(new Run(2, "", """
                    checklist: line 2, column 31: measuredLimits[0].limit: found "dataverse.reqests", expected the id of a limit; did you mean dataverse.requests?
                    line 3, column 23: waivers[0].task: found "pattern.capacity-matchd", expected the id of a task; did you mean pattern.capacity-matched?
                    line 4, column 28: attestations[0].task: found "", expected the id of a task
                    line 5, column 26: outOfScope[0].task: found "zzz", expected the id of a task
                    line 6, column 22: costs.budget: found -1, expected an object
                    5 problems in standard input; nothing was assessed
                    """));
        }

        @Test
        void is_a_notice_where_it_may_well_be_somebodys_own_word() {
            String facts = """
                    {"id": "p", "extensions": {"acme.tier": "gold"},
                     "platform": {"components": [{"id": "b", "product": "service-bus-standart"}, {"id": "c", "product": ""}]},
                     "integrations": [{"id": "i", "extensions": {"own.brokn": true}}]}
                    """;
            assertThat(Run.with(
                                    Services.naming(folder, OwnExtension.class.getName()),
                                    facts,
                                    "assess",
                                    "-",
                                    "--details")
                            .out())
                    .contains("""
                              unknown product: platform.components[b].product: nothing is published of the product service-bus-standart; did you mean service-bus-standard?
                              unregistered fact: integrations[i].extensions.own.brokn: no extension has registered the fact own.brokn, so no rule reads it; did you mean own.broken?
                              unregistered fact: extensions.acme.tier: no extension has registered the fact acme.tier, so no rule reads it
                            """)
                    .doesNotContain("components[c].product: nothing");
        }
    }
}
