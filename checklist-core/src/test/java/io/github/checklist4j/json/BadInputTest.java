package io.github.checklist4j.json;

import static io.github.checklist4j.json.Refusals.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.InvalidFactsException;
import io.github.checklist4j.facts.Problem.Place;
import io.github.checklist4j.facts.Project;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {
    /** The facts of one integration, on a line of its own. */
    private static String integration(String facts) {
        return "{\"id\": \"p\", \"integrations\": [\n{\"id\": \"i\", " + facts + "}]}";
    }

    @Nested
    class Values {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                "source": 7                 | line 2, column 23: integrations[0].source: found 7, expected a text
                "source": true              | line 2, column 23: integrations[0].source: found true, expected a text
                "source": {"id": "x"}       | line 2, column 23: integrations[0].source: found an object, expected a text
                "via": "bus"                | line 2, column 20: integrations[0].via: found "bus", expected a list
                "via": ["bus", null]        | line 2, column 28: integrations[0].via[1]: found null, expected a text
                "via": [["bus"]]            | line 2, column 21: integrations[0].via[0]: found a list, expected a text
                "volume": []                | line 2, column 23: integrations[0].volume: found a list, expected an object
                "style": "ASYNC"            | line 2, column 22: integrations[0].style: found "ASYNC", expected one of SYNCHRONOUS, ASYNCHRONOUS; did you mean ASYNCHRONOUS?
                "style": "asynchronous"     | line 2, column 22: integrations[0].style: found "asynchronous", expected one of SYNCHRONOUS, ASYNCHRONOUS; did you mean ASYNCHRONOUS?
                "style": "WAVY"             | line 2, column 22: integrations[0].style: found "WAVY", expected one of SYNCHRONOUS, ASYNCHRONOUS
                "style": 1                  | line 2, column 22: integrations[0].style: found 1, expected one of SYNCHRONOUS, ASYNCHRONOUS
                "frequency": "5m"           | line 2, column 26: integrations[0].frequency: found "5m", expected an ISO 8601 duration such as PT5M
                "frequency": "pt5m"         | line 2, column 26: integrations[0].frequency: found "pt5m", expected an ISO 8601 duration such as PT5M
                "frequency": "PT-5M"        | line 2, column 26: integrations[0].frequency: found PT-5M, expected a duration from PT0S to 36500 days
                "timeliness": {"userWaits": "yes"} | line 2, column 41: integrations[0].timeliness.userWaits: found "yes", expected true or false
                "payload": {"fields": [{"name": "f", "retention": "30 days"}]} | line 2, column 63: integrations[0].payload.fields[0].retention: found "30 days", expected an ISO 8601 period such as P30D or P1Y6M
                """, quoteCharacter = '\0')
        void of_the_wrong_kind_are_refused(String facts, String problem) {
            assertThat(of(integration(facts))).containsExactly(problem);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                "recordsPerDay": "many"   | found "many", expected a number, a text such as "400k" or "20k–60k" (suffixes k, M, on both ends), or an object with low and high
                "recordsPerDay": "4 %"    | found "4 %", expected a number, a text such as "400k" or "20k–60k" (suffixes k, M, on both ends), or an object with low and high
                "recordsPerDay": "20–60k" | found "20–60k", expected a number, a text such as "400k" or "20k–60k" (suffixes k, M, on both ends), or an object with low and high
                "recordsPerDay": "60k-20k" | found "60k-20k", expected the lower end first
                "recordsPerDay": true     | found true, expected a number, a text such as "400k" or "20k–60k" (suffixes k, M, on both ends), or an object with low and high
                "recordsPerDay": []       | found a list, expected a number, a text such as "400k" or "20k–60k" (suffixes k, M, on both ends), or an object with low and high
                "recordsPerDay": -1       | found -1, expected a value from 0 to 1000000000000000 records/day
                "recordsPerDay": 1e999999999 | found 1e999999999, expected a number of at most 40 digits before and behind the point
                "recordsPerDay": 1e99999999999 | found 1e99999999999, expected a number of at most 40 digits before and behind the point
                "recordsPerDay": 1e-41    | found 1e-41, expected a number of at most 40 digits before and behind the point
                "recordsPerDay": {"low": 5, "high": 3} | found low 5, high 3, expected low <= likely <= high
                "recordsPerDay": {"low": 1, "likely": 4, "high": 3} | found low 1, likely 4, high 3, expected low <= likely <= high
                """, quoteCharacter = '\0')
        void of_a_quantity_are_refused(String facts, String problem) {
            assertThat(of(integration("\"volume\": {" + facts + "}")))
                    .containsExactly("line 2, column 41: integrations[0].volume.recordsPerDay: " + problem);
        }

        @Test
        void of_a_range_are_refused_each_at_its_place() {
            assertThat(of(integration("\"volume\": {\"recordsPerDay\": {\"low\": \"1-2\", \"hihg\": 3}}")))
                    .containsExactly(
                            "line 2, column 49: integrations[0].volume.recordsPerDay.low: found \"1-2\", expected a number or a text such as \"400k\" (suffixes k, M)",
                            "line 2, column 56: integrations[0].volume.recordsPerDay.hihg: found the unknown key \"hihg\", expected a known key; did you mean high?");
        }

        @Test
        void are_shown_shortened_and_in_one_line() {
            assertThat(of("{\"id\": \"p\", \"asOf\": \"a\\nb" + "c".repeat(100) + "\"}"))
                    .containsExactly("line 1, column 21: asOf: found \"a\\u000ab" + "c".repeat(57)
                            + "…\", expected a date such as 2026-01-31");
        }
    }

    @Nested
    class Keys {
        @Test
        void that_nobody_knows_are_refused_with_the_nearest() {
            assertThat(of(integration("\"stlye\": [{}]")))
                    .containsExactly(
                            "line 2, column 13: integrations[0].stlye: found the unknown key \"stlye\", expected a known key; did you mean style?");
        }

        @Test
        void that_are_near_to_none_are_refused_with_all_that_there_are() {
            assertThat(of("{\"id\": \"p\", \"systems\": [{\"id\": \"s\", \"zzzzz\": 1}]}"))
                    .containsExactly(
                            "line 1, column 37: systems[0].zzzzz: found the unknown key \"zzzzz\", expected one of"
                                    + " id, name, purpose, owner, kind, hosting, store, region, standalone,"
                                    + " availabilityPercent, rto, rpo");
        }

        @Test
        void that_stand_twice_are_refused() {
            assertThat(of("{\"id\": \"p\", \"name\": \"a\",\n \"name\": null}"))
                    .containsExactly("line 2, column 2: name: found the key \"name\" a second time, expected it once");
        }

        @Test
        void that_are_required_are_missed_at_their_object() {
            assertThat(of("{\n \"name\": \"x\"}"))
                    .containsExactly("line 1, column 1: id: found nothing, expected a value: it is required");
            assertThat(of("{\"id\": \"p\", \"costs\": {\"budget\":\n {\"amount\": 5}}}"))
                    .containsExactly(
                            "line 2, column 2: costs.budget.currency: found nothing, expected a value: it is required");
        }

        @Test
        void that_are_required_are_not_missed_where_they_were_misspelt() {
            assertThat(of("{\"ide\": \"p\"}"))
                    .containsExactly(
                            "line 1, column 2: ide: found the unknown key \"ide\", expected a known key; did you mean id?");
        }

        @Test
        void for_the_schema_are_ignored_at_the_top_alone() {
            assertThat(ChecklistJson.standard()
                            .read("{\"$schema\": [1], \"id\": \"p\"}", Project.class)
                            .id())
                    .isEqualTo("p");
            assertThat(of("{\"id\": \"p\", \"costs\": {\"$schema\": 1}}")).hasSize(1);
        }
    }

    @Nested
    class Documents {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                ''              | line 1, column 1: found nothing, expected an object
                '  '            | line 1, column 1: found nothing, expected an object
                null            | line 1, column 1: found null, expected an object
                []              | line 1, column 1: found a list, expected an object
                "p"             | line 1, column 1: found "p", expected an object
                5               | line 1, column 1: found 5, expected an object
                {"id": "p"} {}  | line 1, column 13: found an object, expected the end of the input
                {"id": "p"} 5   | line 1, column 13: found 5, expected the end of the input
                {"id": "p"}]    | line 1, column 12: found "]", expected the end of the input
                {"id": "p"      | line 1, column 11: found the end of the input, expected a closing }
                {"id": "p       | line 1, column 10: found the end of the input, expected a closing quotation mark
                {"goals": [     | line 1, column 12: goals: found the end of the input, expected a closing ]
                {"id": "p",}    | line 1, column 12: found "}", expected a key in double quotes; the last one has no comma behind it
                {"goals": [{},] | line 1, column 15: goals: found "]", expected a value; the last one has no comma behind it
                {id: "p"}       | line 1, column 2: found "id", expected a key in double quotes; the last one has no comma behind it
                {"id" "p"}      | line 1, column 7: found a quotation mark, expected a colon between the key and its value
                {"id": "p" 5}   | line 1, column 12: found "5", expected a comma, or the end of the list or object
                {"id": tru}     | line 1, column 8: found "tru", expected a value: a text in double quotes, a number, true, false, null, a list or an object
                {"id": "p"} // x | line 1, column 13: found "/", expected no comment: JSON has none
                {"id": "\\q"}   | line 1, column 10: found "q", expected an escape of JSON: \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hex digits
                {"id": 01}      | line 1, column 9: found "1", expected a number without leading zeros
                {"id": "p"]     | line 1, column 11: found "]", expected the bracket that closes what is open
                """, quoteCharacter = '\'')
        void that_are_no_json_object_are_refused(String facts, String problem) {
            assertThat(of(facts)).last().isEqualTo(problem);
        }

        @Test
        void that_break_off_are_refused_with_what_was_found_before() {
            assertThat(of("{\"id\": 5,\n \"name\": [1,\n"))
                    .containsExactly(
                            "line 1, column 8: id: found 5, expected a text",
                            "line 2, column 10: name: found a list, expected a text",
                            "line 3, column 1: name: found the end of the input, expected a closing ]");
        }

        @Test
        void count_columns_in_characters_and_lines_by_any_line_end() {
            assertThat(
                            of(
                                    "{\"name\": \"\u00e9\u4e2d\ud83d\ude80\", \"asOf\": 1,\r\n\"goals\": 2,\r\"systems\": 3,\n\"id\": 4}"))
                    .containsExactly(
                            "line 1, column 25: asOf: found 1, expected a date such as 2026-01-31",
                            "line 2, column 10: goals: found 2, expected a list",
                            "line 3, column 12: systems: found 3, expected a list",
                            "line 4, column 7: id: found 4, expected a text");
        }
    }

    @Nested
    class Reports {
        @Test
        void hold_every_problem_in_the_order_of_the_input() {
            assertThat(of("""
                    {
                      "asOf": "31.1.2026",
                      "systems": [{"id": "crm"}, {"id": "erp"}, {"id": "crm"}],
                      "integrations": [
                        {"id": "a", "style": "ASYNC", "source": "cmr"},
                        5,
                        {"id": "c", "volume": {"activeHours": 25, "peakFactor": {"low": 3, "high": 2}}, "sorce": "crm"}
                      ]
                    }
                    """))
                    .containsExactly(
                            "line 1, column 1: id: found nothing, expected a value: it is required",
                            "line 2, column 11: asOf: found \"31.1.2026\", expected a date such as 2026-01-31",
                            "line 3, column 52: systems[2].id: found \"crm\" a second time, expected a unique id",
                            "line 5, column 26: integrations[0].style: found \"ASYNC\", expected one of SYNCHRONOUS, ASYNCHRONOUS; did you mean ASYNCHRONOUS?",
                            "line 5, column 45: integrations[0].source: found \"cmr\", expected the id of one of systems; did you mean crm?",
                            "line 6, column 5: integrations[1]: found 5, expected an object",
                            "line 7, column 43: integrations[2].volume.activeHours: found 25, expected a value from 0.1 to 24 hours/day",
                            "line 7, column 61: integrations[2].volume.peakFactor: found low 3, high 2, expected low <= likely <= high",
                            "line 7, column 85: integrations[2].sorce: found the unknown key \"sorce\", expected a known key; did you mean source?");
        }

        @Test
        void do_not_miss_what_could_not_be_read() {
            String dangling = "\"integrations\": [{\"id\": \"i\", \"source\": \"erp\", \"via\": [\"bus\"]}]}";
            assertThat(of("{\"id\": \"p\", \"systems\": [{\"id\": \"crm\"}, {\"id\": 5}], " + dangling))
                    .hasSize(1);
            assertThat(of("{\"id\": \"p\", \"systems\": [{\"id\": \"crm\"}, 5], " + dangling))
                    .hasSize(1);
            assertThat(of("{\"id\": \"p\", \"systems\": [{\"id\": \"crm\"}, {\"ide\": \"erp\"}], " + dangling))
                    .hasSize(1);
            assertThat(of("{\"id\": \"p\", \"systems\": [], \"systems\": [{\"id\": \"erp\"}], " + dangling))
                    .hasSize(1);
            assertThat(of("{\"id\": \"p\", \"platform\": 5, " + dangling)).hasSize(1);
        }

        @Test
        void still_name_the_dangling_ids_of_lists_that_could_be_read() {
            assertThat(
                            of(
                                    "{\"id\": \"p\", \"systems\": [{\"id\": \"crm\", \"kind\": 5}], \"goals\": [7],\n"
                                            + "\"integrations\": [3, {\"id\": \"i\", \"source\": \"erp\", \"serves\": [\"g\"], \"via\": [4]}]}"))
                    .containsExactly(
                            "line 1, column 47: systems[0].kind: found 5, expected one of "
                                    + String.join(", ", kinds()),
                            "line 1, column 62: goals[0]: found 7, expected an object",
                            "line 2, column 18: integrations[0]: found 3, expected an object",
                            "line 2, column 43: integrations[1].source: found \"erp\", expected the id of one of systems",
                            "line 2, column 75: integrations[1].via[0]: found 4, expected a text");
        }

        private static String[] kinds() {
            return Stream.of(ConnectedSystem.Kind.values()).map(Enum::name).toArray(String[]::new);
        }

        /** A record of a tool, which refuses itself in words of its own. */
        public record Shift(Integer from, Integer to) {
            public Shift {
                if (from > to) {
                    throw new IllegalArgumentException("it begins at " + from + " and ends at " + to);
                }
            }
        }

        @Test
        void say_why_the_parts_of_another_record_do_not_go_together() {
            assertThatExceptionOfType(InvalidFactsException.class)
                    .isThrownBy(() -> ChecklistJson.standard().read("{\"from\": 9, \"to\": 5}", Shift.class))
                    .withMessage("line 1, column 1: found it begins at 9 and ends at 5, expected parts that agree");
        }

        @Test
        void carry_path_and_place_as_fields() {
            assertThatExceptionOfType(InvalidFactsException.class)
                    .isThrownBy(() -> ChecklistJson.standard().read("{\"id\": 5}", Project.class))
                    .satisfies(refused -> {
                        assertThat(refused.problems().get(0).path()).isEqualTo("id");
                        assertThat(refused.problems().get(0).place()).isEqualTo(new Place(1, 8));
                    });
        }
    }
}
