package com.example.checklist4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.json.Schema;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    @TempDir
    private Path folder;

    @Nested
    class Explain {
        @Test
        void shows_what_decides_a_task() {
            assertThat(own("", "explain", OwnExtension.TASK)).isEqualTo(new Run(0, """
                            own.volume-small  Little is sent

                            why
                              Much is slow.

                            what to do
                              Send less.

                            satisfied when
                              integrations[]: volume.recordsPerDay is at most own.most
                                because much is slow
                                remedy send less
                                rule own.small
                              it can be judged, given extensions.own.broken is true
                                rule own.broken

                            reads
                              integrations
                              integrations[].volume.recordsPerDay
                              extensions.own.broken

                            parameters
                              own.most: 1000 records, from 1 to 5000, by default 1000
                                how much is small
                                from the tests

                            limits
                              own.limit: 6000 requests in PT5M, by user
                                from limits.md, 2026-01-09

                            sources
                              https://own
                            """, ""));
        }

        @ParameterizedTest
        @CsvSource({
            "pattern.capacity, pattern.capacity-matched",
            "patern.costs-estimated, pattern.costs-estimated",
            "impacts-analyzed, governance.impacts-analyzed",
            "'', goals.purpose-shared"
        })
        void names_the_task_that_was_probably_meant(String typed, String meant) {
            assertThat(Run.of("explain", typed))
                    .isEqualTo(
                            new Run(2, "", "checklist: there is no task " + typed + "; did you mean " + meant + "?\n"));
        }
    }

    @Nested
    class Whatever_is_typed {
        @ParameterizedTest
        @ValueSource(strings = {"explain", "assess", "--format=", "--as-of=", "no-command"})
        void stays_within_its_line(String where) {
            String typed = "a\n\tat b\u001b[2J\u202e\u2028c";
            Run run = where.endsWith("=") ? Run.of("assess", where + typed, "-") : Run.of(where, typed);
            assertThat(run.err()).contains("a\\u000a\\u0009at b\\u001b[2J\\u202e\\u2028c");
            assertThat(run.err().lines()).allMatch(line -> line.startsWith("checklist: ") || line.startsWith("try: "));
        }
    }

    @Nested
    class Facts {
        @Test
        void shows_what_is_known_and_what_is_missing() {
            Run run = own(
                    "{\"id\": \"shop\", \"name\": \"Shop\", \"tests\": [], \"architecture\": {\"version\": \"1\"},"
                            + " \"integrations\": [{\"id\": \"orders\", \"style\": \"ASYNCHRONOUS\"}]}",
                    "facts",
                    "-");
            assertThat(run.code()).isZero();
            assertThat(run.out())
                    .startsWith("""
                            shop: 5 facts known

                            known
                              project: name, tests (none)
                              architecture: version
                              integrations[orders]: style

                            nothing known of
                              asOf
                            """)
                    .contains("  integrations[orders].volume.recordsPerDay  ")
                    .contains("""
                              own.volume-small
                                integrations[orders].volume.recordsPerDay
                                extensions.own.broken
                            """)
                    .containsPattern("\n\\d+ missing facts keep \\d+ tasks open\n$");
        }

        @Test
        void names_the_facts_that_concern_most_tasks_first() {
            assertThat(own("{\"id\": \"shop\"}", "facts", "-")
                            .out()
                            .lines()
                            .dropWhile(line -> !line.startsWith("missing, most"))
                            .skip(1)
                            .takeWhile(line -> !line.isEmpty())
                            .map(line -> Integer.parseInt(line.replaceAll(".*  (\\d+) tasks?", "$1")))
                            .toList())
                    .isNotEmpty()
                    .isSortedAccordingTo((a, b) -> b - a);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\\u001b", "\\u009b", "\\u0085", "\\u2028", "\\u202e"})
        void never_lets_a_fact_command_the_terminal(String character) {
            String facts =
                    "{\"id\": \"shop\", \"goals\": [{\"id\": \"a" + character + "[31m\", \"statement\": \"x\"}]}";
            assertThat(Run.withInput(facts, "facts", "-").out()).contains("a?[31m");
            assertThat(Run.withInput(facts, "assess", "-").out()).contains(character + "[31m");
        }

        @Test
        void are_shown_whatever_their_ids_are_made_of() {
            String id = "[".repeat(99_999);
            String goals = IntStream.range(0, 10)
                    .mapToObj(i -> "{\"id\": \"" + i + id + "\", \"statement\": \"x\"}")
                    .collect(Collectors.joining(", "));
            Run run = Run.withInput("{\"id\": \"shop\", \"goals\": [" + goals + "]}", "facts", "-");
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .contains("\n  goals[9" + id + "]: statement\n")
                    .doesNotContain("project: goals");
        }

        @Test
        void are_refused_as_assess_refuses_them() {
            assertThat(Run.of("facts", "absent.json"))
                    .isEqualTo(new Run(2, "", "checklist: there is no file absent.json\n"));
        }
    }

    @Test
    void explain_lists_the_tasks_where_none_is_named() {
        assertThat(Run.of("explain")).isEqualTo(Run.of("tasks"));
    }

    @Nested
    class Schemas {
        @ParameterizedTest
        @CsvSource({"facts, FACTS", "result, RESULT", "checklist, CHECKLIST", "settings, SETTINGS"})
        void are_those_of_the_library(String document, Schema schema) {
            assertThat(Run.of("schema", document)).isEqualTo(new Run(0, schema.text(), ""));
        }

        @Test
        void of_facts_know_the_facts_of_extensions() {
            assertThat(own("", "schema", "facts").out())
                    .contains(
                            "\"own.broken\": {\n          \"type\": [\n            \"boolean\",\n            \"null\"");
        }

        @Test
        void are_of_what_is_read_and_written_alone() {
            assertThat(Run.of("schema", "rules"))
                    .isEqualTo(
                            new Run(
                                    2,
                                    "",
                                    "checklist: Invalid value for positional parameter at index 0 (DOCUMENT): expected facts"
                                            + " or result or checklist or settings, found 'rules'\ntry: checklist schema --help\n"));
        }
    }

    @Nested
    class Lists {
        @Test
        void name_every_limit_product_parameter_and_task_that_facts_can_name() {
            assertThat(own("", "tasks").out())
                    .startsWith("goals.benefits-documented  ")
                    .endsWith("\nown.volume-small  Little is sent\n")
                    .hasLineCount(20);
            assertThat(own("", "limits").out())
                    .contains("dataverse.requests  6000 requests")
                    .endsWith("\nown.limit  6000 requests in PT5M, by user\n");
            assertThat(own("", "products").out()).contains("service-bus-standard  ");
            assertThat(own("", "parameters").out()).endsWith("\nown.most  1000 records  how much is small\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"tasks", "limits", "products", "parameters"})
        void name_each_once_and_say_what_it_is(String command) {
            assertThat(Run.of(command).out().lines().toList())
                    .hasSizeGreaterThan(15)
                    .doesNotHaveDuplicates()
                    .allMatch(line -> line.matches("\\S+  \\S.*"));
            assertThat(Run.of("--help").out()).contains("\n  " + command);
        }
    }

    private Run own(String input, String... args) {
        return Run.with(Services.naming(folder, OwnExtension.class.getName()), input, args);
    }
}
