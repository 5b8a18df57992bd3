package io.github.checklist4j.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.limits.Limits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

/** When a pool of 750,000 requests a day is passed by integrations of 1.5 requests a record. */
class GrowthTest {
    @Test
    void a_limit_that_is_used_to_the_full_is_not_passed_before_it_grows() {
        assertThat(pool(integration("a", 500_000, "0.04")).crossing().month()).contains(1);
        assertThat(pool(integration("a", 500_000, "0")).crossing().month()).isEmpty();
    }

    @Test
    void a_limit_that_is_passed_today_is_passed_in_month_0_even_if_the_volume_shrinks() {
        assertThat(pool(integration("a", 600_000, "-0.1")).crossing().month()).contains(0);
        assertThat(pool(integration("a", 600_000, "0.1")).crossing().month()).contains(0);
    }

    @Test
    void is_found_up_to_the_last_month_that_is_searched() {
        // 600,000 * 1.04^5 = 729,992; * 1.04^6 = 759,191
        assertThat(pool(6, integration("a", 400_000, "0.04")).crossing().month())
                .contains(6);
        assertThat(pool(5, integration("a", 400_000, "0.04")).crossing().month())
                .isEmpty();
    }

    @Test
    void what_grows_overtakes_what_shrinks() {
        // 450,000 * 0.5^m + 270,000 * 1.1^m: 720,000 today, 415,620 in month 3, 700,750 in month 10, 770,561 in month
        // 11
        Utilisation pool = pool(integration("a", 300_000, "-0.5"), integration("b", 180_000, "0.1"));

        assertThat(pool.crossing().month()).contains(11);
        assertThat(rounded(Flow.peak(pool).low())).isEqualTo("1.130");
    }

    @Test
    void a_sum_that_falls_before_it_rises_is_at_its_peak_today() {
        // 600,000 * 0.5^m + 90,000 * 1.01^m: 690,000 today, 101,561 in month 12
        Utilisation pool = pool(integration("a", 400_000, "-0.5"), integration("b", 60_000, "0.01"));

        assertThat(rounded(Flow.peak(pool).low())).isEqualTo("0.920");
        assertThat(pool.crossing().isKnown()).isTrue();
        assertThat(pool.crossing().month()).isEmpty();
    }

    @Test
    void what_shrinks_and_what_grows_hold_where_no_month_of_their_sum_is_beyond() {
        // 450,000 * 0.5^m + 225,000 * 1.1^m: 675,000 today, 706,256 in month 12, though 450,000 and 706,146 are more
        // than 750,000
        Utilisation pool = pool(integration("a", 300_000, "-0.5"), integration("b", 150_000, "0.1"));

        assertThat(pool.crossing().month()).contains(13);
        assertThat(pool.later().verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void the_peak_of_a_sum_that_falls_before_it_rises_lies_between_those_of_its_ends() {
        // at most 600,000 + 270,000 of today; at least what is left in month 12
        Integration falling = Flow.example()
                .withRecords(Flow.between(300_000, 400_000))
                .withGrowth(Range.exact(new BigDecimal("-0.5")))
                .integration("a")
                .build();
        Utilisation pool = pool(falling, integration("b", 180_000, "0.1"));

        assertThat(rounded(Flow.peak(pool).low())).isEqualTo("1.130");
        assertThat(rounded(Flow.peak(pool).high())).isEqualTo("1.160");
    }

    @Test
    void a_volume_that_may_shrink_or_grow_is_at_its_peak_today_at_least() {
        Utilisation pool = pool(Flow.example()
                .withGrowth(Range.between(new BigDecimal("-0.1"), new BigDecimal("0.1")))
                .integration("a")
                .build());

        // 0.8 * 1.1^12
        assertThat(rounded(Flow.peak(pool).low())).isEqualTo("0.800");
        assertThat(rounded(Flow.peak(pool).high())).isEqualTo("2.511");
    }

    @Test
    void the_figures_by_month_pass_the_bound_where_what_is_stated_does() {
        // a range counts with its high value: 900,000 today, though 600,000 would pass it in month 6 only
        Utilisation pool = pool(Flow.example()
                .withRecords(Flow.between(400_000, 600_000))
                .integration("a")
                .build());

        assertThat(pool.crossing().latest()).isEqualTo(6);
        assertThat(pool.series(12).crossing()).isZero();
    }

    @Test
    void a_range_is_passed_between_two_months() {
        // 600,000 * 1.04^6 = 759,191; 450,000 * 1.04^13 = 749,283; * 1.04^14 = 779,254
        Utilisation pool = pool(Flow.example()
                .withRecords(Flow.between(300_000, 400_000))
                .integration("a")
                .build());

        assertThat(pool.crossing().earliest()).isEqualTo(6);
        assertThat(pool.crossing().latest()).isEqualTo(14);
        assertThat(pool.crossing().open()).containsExactly("integrations[a].volume.recordsPerDay");
        assertThat(pool.crossing().month()).isEmpty();
    }

    private static Integration integration(String id, long records, String growth) {
        return Flow.example()
                .withRecords(Flow.exact(records))
                .withGrowth(Range.exact(new BigDecimal(growth)))
                .integration(id)
                .build();
    }

    private static Utilisation pool(Integration... integrations) {
        return pool(120, integrations);
    }

    private static Utilisation pool(int searchMonths, Integration... integrations) {
        CapacityPolicy policy = new CapacityPolicy(
                Flow.POLICY.headroom(),
                Math.min(12, searchMonths),
                searchMonths,
                Flow.POLICY.green(),
                Flow.POLICY.watch(),
                Flow.POLICY.longestCall(),
                Flow.POLICY.realTimeRecordsPerHour(),
                Flow.POLICY.batchRecordsPerHour());
        Project project = Flow.example().project(integrations).build();
        return Flow.utilisation(Capacity.of(project, Limits.standard(), policy), "entitlement.tenant-pool-base");
    }

    private static String rounded(BigDecimal ratio) {
        return ratio.setScale(3, RoundingMode.HALF_UP).toPlainString();
    }
}
