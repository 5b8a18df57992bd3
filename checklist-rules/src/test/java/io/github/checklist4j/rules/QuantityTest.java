package io.github.checklist4j.rules;

import static io.github.checklist4j.keys.IntegrationFacts.ACTIVE_HOURS;
import static io.github.checklist4j.keys.IntegrationFacts.RECORDS_PER_DAY;
import static io.github.checklist4j.keys.ProjectFacts.AVAILABILITY_PERCENT;
import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.ExtensionKey;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.IntegrationBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.facts.Volume;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a rule author computes from facts, held against a bound. */
class QuantityTest {
    @Nested
    class Two_computed_quantities {
        @Test
        void are_definite_when_they_do_not_overlap() {
            assertThat(judge(between(1, 5, "a"), between(5, null, "b")).verdict())
                    .isEqualTo(Verdict.SATISFIED);
            assertThat(Seen.in(judge(between(6, null, "a"), between(1, 5, "b"))))
                    .containsExactly("load 6 or more messages at most capacity 1–5 messages");
        }

        @Test
        void that_are_exact_are_shown_as_one_number() {
            assertThat(Seen.in(judge(between(6, 6), between(5, 5))))
                    .containsExactly("load 6 messages at most capacity 5 messages");
        }

        @Test
        void name_what_keeps_either_open() {
            assertThat(judge(between(1, 5, "a", "b"), between(4, null, "b", "c"))
                            .open()
                            .paths())
                    .containsExactly("a", "b", "c");
        }

        private Answer judge(Interval quantity, Interval bound) {
            return computed("load", quantity)
                    .atMost(computed("capacity", bound))
                    .judge(Subjects.project());
        }

        private Quantity<Project> computed(String name, Interval value) {
            return Quantity.of(name, "messages", project -> value, List.of());
        }

        private Interval between(int low, @Nullable Integer high, String... open) {
            return Interval.between(
                    BigDecimal.valueOf(low),
                    null,
                    high == null ? null : BigDecimal.valueOf(high),
                    Facts.NONE,
                    Facts.of(List.of(open)));
        }
    }

    @Nested
    class A_computed_quantity {
        private static final Quantity<Integration> AN_HOUR = Quantity.of(
                "records an hour",
                "records",
                integration -> RECORDS_PER_DAY.interval(integration).dividedBy(ACTIVE_HOURS.interval(integration)),
                List.of(RECORDS_PER_DAY.path(), ACTIVE_HOURS.path()));

        @Test
        void stays_within_a_number() {
            assertThat(AN_HOUR.atMost(100).verdict(sending("800", "8"))).isEqualTo(Verdict.SATISFIED);
            Answer above = AN_HOUR.atMost(100).judge(sending("1000", "8"));
            assertThat(Seen.in(above)).containsExactly("records an hour 125 records at most 100 records");
            assertThat(Seen.facts(above))
                    .containsExactly(List.of(
                            "integrations[orders].volume.recordsPerDay", "integrations[orders].volume.activeHours"));
        }

        @Test
        void needs_no_fact_that_makes_no_difference_within_the_bounds_of_its_kind() {
            // a day has 24 hours
            assertThat(AN_HOUR.atMost(99).verdict(sending("2400", null))).isEqualTo(Verdict.NOT_SATISFIED);
            assertThat(AN_HOUR.atMost(100).judge(sending("2400", null)).open().paths())
                    .containsExactly("integrations[orders].volume.activeHours");
        }

        @Test
        void is_held_against_a_fact_by_the_path_of_that_fact() {
            assertThat(Seen.in(AN_HOUR.atMost(Quantity.of(ACTIVE_HOURS)).judge(sending("800", "8"))))
                    .containsExactly(
                            "records an hour 100 records at most integrations[orders].volume.activeHours 8 records");
        }

        @Test
        void that_is_a_fact_has_the_unit_of_the_fact() {
            assertThat(Seen.in(Quantity.of(RECORDS_PER_DAY).atMost(5).judge(sending("800", "8"))))
                    .containsExactly("integrations[orders].volume.recordsPerDay 800 records/day at most 5 records/day");
        }
    }

    @Nested
    class An_unknown_number {
        @Test
        void is_anything_that_its_record_allows() {
            Interval hours = ACTIVE_HOURS.interval(sending("800", null));
            assertThat(hours.high()).isEqualByComparingTo("24");
            assertThat(hours.open().paths()).containsExactly("integrations[orders].volume.activeHours");
        }

        @Test
        void of_the_project_is_so_from_within() {
            QuantityFact<Integration> share = Fact.ofProject(AVAILABILITY_PERCENT);
            Interval percent = share.interval(sending("800", null));
            assertThat(percent.high()).isEqualByComparingTo("100");
            assertThat(percent.open().paths()).containsExactly("platform.requirements.availabilityPercent");
        }

        @Test
        void of_an_extension_is_a_plain_count() {
            QuantityFact<Project> visits =
                    Fact.quantity(ExtensionKey.quantity("acme.visits", "visits"), Project::extensions);
            Interval unknown = visits.interval(Subjects.project());
            assertThat(unknown.low()).isZero();
            assertThat(unknown.high()).isEqualByComparingTo("1e15");
            assertThat(unknown.open().paths()).containsExactly("extensions.acme.visits");
        }
    }

    private static Subject<Integration> sending(String recordsPerDay, @Nullable String hours) {
        Integration orders = IntegrationBuilder.builder()
                .id("orders")
                .volume(new Volume(exactly(recordsPerDay), exactly(hours), null, null, null, null))
                .build();
        Project project =
                ProjectBuilder.builder().id("p").integrations(List.of(orders)).build();
        return INTEGRATIONS.elements(Subjects.of(project)).get(0);
    }

    private static @Nullable Range<BigDecimal> exactly(@Nullable String number) {
        return number == null ? null : Range.exact(new BigDecimal(number));
    }
}
