package io.github.checklist4j.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.checklist4j.facts.Merge.Conflict;
import io.github.checklist4j.facts.Problem.Place;
import io.github.checklist4j.json.ChecklistJson;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {
    @Nested
    class What_only_one_states {
        @Test
        void is_taken_from_the_first_and_from_the_second() {
            assertThat(merged("'name': 'Shop', 'platform': {'scenario': 'HYBRID'}", "'platform': {'components': []}"))
                    .isEqualTo(project("'name': 'Shop', 'platform': {'components': [], 'scenario': 'HYBRID'}"));
        }

        @Test
        void comes_after_what_the_first_lists() {
            assertThat(merged(
                            "'systems': [{'id': 'erp'}, {'id': 'crm'}]",
                            "'systems': [{'id': 'web'}, {'id': 'crm', 'name': 'CRM'}, {'id': 'lake'}]"))
                    .isEqualTo(project("'systems': [{'id': 'erp'}, {'id': 'crm', 'name': 'CRM'}, {'id': 'web'},"
                            + " {'id': 'lake'}]"));
        }

        @Test
        void is_found_however_deep_it_stands() {
            assertThat(merged(
                            "'integrations': [{'id': 'o', 'payload': {'fields': [{'name': 'tax', 'sent': true}]}}]",
                            "'integrations': [{'id': 'o', 'payload': {'fields': [{'name': 'tax', 'stored': false}]}}]"))
                    .isEqualTo(project("'integrations': [{'id': 'o', 'payload':"
                            + " {'fields': [{'name': 'tax', 'sent': true, 'stored': false}]}}]"));
        }

        @Test
        void is_taken_of_extension_facts_by_their_keys() {
            assertThat(merged("'extensions': {'a.x': 1}", "'extensions': {'b.y': {'z': [2]}, 'a.x': 1.0}"))
                    .isEqualTo(project("'extensions': {'a.x': 1, 'b.y': {'z': [2]}}"));
        }
    }

    @Nested
    class What_both_state {
        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                value = {
                    "'platform': {'components': [{'id': 'bus', 'units': 1}]} | 1.0 | 1",
                    "'integrations': [{'id': 'o', 'frequency': 'PT1H'}] | PT1H | PT60M",
                    "'integrations': [{'id': 'o', 'volume': {'recordsPerDay': 5000}}] | 5000 | '5k'",
                    "'costs': {'budget': {'amount': 10, 'currency': 'EUR'}} | 10 | 10.00"
                },
                delimiter = '|')
        void may_be_written_in_two_ways(String first, String from, String to) {
            assertThat(merged(first, first.replace(from, to))).isEqualTo(project(first));
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                delimiter = '|',
                value = {
                    "'name': 'Shop' | 'name': 'Shops' | name: \"Shop\", but \"Shops\"",
                    "'asOf': '2026-11-23' | 'asOf': '2026-11-24' | asOf: 2026-11-23, but 2026-11-24",
                    "'costs': {'budget': {'amount': 10, 'currency': 'EUR'}}"
                            + " | 'costs': {'budget': {'amount': 10, 'currency': 'USD'}}"
                            + " | costs.budget: 10 EUR, but 10 USD",
                    "'architecture': {'approvedStyles': ['SYNCHRONOUS']} | 'architecture': {'approvedStyles': []}"
                            + " | architecture.approvedStyles: [SYNCHRONOUS], but []",
                    "'systems': [] | 'systems': [{'id': 'erp'}] | systems: [], but [{id: \"erp\"}]",
                    "'waivers': [{'task': 'a'}] | 'waivers': [{'task': 'b'}, {'task': 'c'}]"
                            + " | waivers: [{task: \"a\"}], but [{task: \"b\"}, {task: \"c\"}]",
                    "'extensions': {'a.x': 'red'} | 'extensions': {'a.x': 'blue'} | extensions.a.x: \"red\", but \"blue\""
                })
        void and_differs_is_a_conflict(String first, String second, String said) {
            Merge merge = Merge.of(project(first), project(second));
            assertThat(merge.project()).isNull();
            assertThat(merge.conflicts()).extracting(Conflict::toString).containsExactly(said);
        }

        @Test
        void is_no_conflict_in_one_place_and_one_in_another() {
            Merge merge = Merge.of(
                    project("'name': 'A', 'integrations': [{'id': 'o', 'frequency': 'PT1H', 'style': 'ASYNCHRONOUS',"
                            + " 'volume': {'recordsPerDay': {'low': 1, 'high': 4}, 'activeHours': 8}}]"),
                    project("'name': 'B', 'integrations': [{'id': 'p'}, {'id': 'o', 'frequency': 'PT5M',"
                            + " 'style': 'ASYNCHRONOUS', 'volume': {'recordsPerDay': 2}}]"));
            assertThat(merge.conflicts())
                    .extracting(Conflict::toString)
                    .containsExactly(
                            "name: \"A\", but \"B\"",
                            "integrations[o].frequency: PT1H, but PT5M",
                            "integrations[o].volume.recordsPerDay: 1 to 4, but 2");
        }

        @Test
        void is_the_project_itself() {
            Merge merge = Merge.of(
                    ProjectBuilder.builder().id("a").build(),
                    ProjectBuilder.builder().id("b").build());
            assertThat(merge.conflicts()).extracting(Conflict::path).containsExactly("id");
        }
    }

    @Nested
    class A_conflict {
        private final Merge merge = Merge.of(project("'name': 'A'"), project("'name': 'B'"));

        @Test
        void names_the_places_where_both_were_read() {
            Merge placed = merge.at(
                    path -> path.equals("name") ? new Place(3, 5) : null,
                    path -> path.equals("name") ? new Place(7, 9) : null);
            assertThat(placed.conflicts())
                    .extracting(Conflict::toString)
                    .containsExactly("name: \"A\" (line 3, column 5), but \"B\" (line 7, column 9)");
        }

        @Test
        void does_without_a_place_that_nobody_knows() {
            assertThat(merge.at(path -> null, path -> null)).isEqualTo(merge);
        }
    }

    @Test
    void refuses_two_that_do_not_go_together() {
        Project first = project("'systems': [{'id': 'erp'}]");
        Project second = project("'integrations': [{'id': 'o', 'source': 'ERP'}]");
        assertThatThrownBy(() -> Merge.of(first, second))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessage(
                        "integrations[0].source: found \"ERP\", expected the id of one of systems; did you mean erp?");
    }

    @Test
    void is_a_project_or_conflicts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Merge(null, List.of()));
    }

    private static Project merged(String first, String second) {
        Merge merge = Merge.of(project(first), project(second));
        assertThat(merge.conflicts()).isEmpty();
        Project project = merge.project();
        assertThat(project).isNotNull();
        return project;
    }

    private static Project project(String facts) {
        return ChecklistJson.standard().read(("{'id': 'shop', " + facts + "}").replace('\'', '"'), Project.class);
    }
}
