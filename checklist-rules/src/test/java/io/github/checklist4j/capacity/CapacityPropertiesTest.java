package io.github.checklist4j.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for every flow. */
@Domain(Flows.class)
@Domain(DomainContext.Global.class)
class CapacityPropertiesTest {
    @Property(tries = 100)
    void more_records_never_use_less(@ForAll Flow flow, @ForAll @LongRange(max = 1_000_000) long more) {
        Flow larger = flow.withRecords(Range.exact(flow.records().low().add(BigDecimal.valueOf(more))));
        assertThat(ratios(larger))
                .zipSatisfy(ratios(flow), (after, before) -> assertThat(after).isGreaterThanOrEqualTo(before));
    }

    @Property(tries = 100)
    void larger_batches_never_need_more_requests_or_time(@ForAll Flow flow, @ForAll @IntRange(max = 1_000) int more) {
        Flow larger = flow.withBatch(Range.exact(flow.batch().low().add(BigDecimal.valueOf(more))));
        for (String id : List.of("dataverse.requests", "dataverse.execution-time")) {
            assertThat(larger.utilisation(id).ratio().low())
                    .isLessThanOrEqualTo(flow.utilisation(id).ratio().low());
        }
    }

    @Property(tries = 100)
    void more_users_never_raise_service_protection(@ForAll Flow flow, @ForAll @IntRange(max = 10) int more) {
        Flow larger = flow.withUsers(Range.exact(flow.users().low().add(BigDecimal.valueOf(more))));
        for (String id : List.of("dataverse.requests", "dataverse.execution-time", "dataverse.concurrency")) {
            assertThat(larger.utilisation(id).ratio().low())
                    .isLessThanOrEqualTo(flow.utilisation(id).ratio().low());
        }
    }

    @Property(tries = 60)
    void learning_a_fact_never_turns_a_verdict_round(
            @ForAll Flow flow, @ForAll @IntRange(max = 15) int forgotten, @ForAll @IntRange(max = 3_000) int width) {
        Flow vague = flow;
        if ((forgotten & 1) != 0) {
            vague = vague.withRecords(wider(flow.records(), width * 100L));
        }
        if ((forgotten & 2) != 0) {
            vague = vague.withBatch(width > 1_500 ? null : wider(flow.batch(), width));
        }
        if ((forgotten & 4) != 0) {
            vague = vague.withUsers(wider(flow.users(), width % 7));
        }
        if ((forgotten & 8) != 0) {
            vague = vague.withGrowth(width > 2_000 ? null : wider(flow.growth(), width % 3));
        }
        assertThat(vague.capacity().utilisations()).zipSatisfy(flow.capacity().utilisations(), (before, after) -> {
            agree(before.now().verdict(), after.now().verdict());
            agree(before.later().verdict(), after.later().verdict());
            assertThat(after.ratio().low())
                    .isGreaterThanOrEqualTo(before.ratio().low());
            assertThat(before.ratio().high() == null
                            || before.ratio().high().compareTo(after.ratio().low()) >= 0)
                    .isTrue();
            assertThat(before.missing().isEmpty()).isEqualTo(before.verdict() != Verdict.UNKNOWN);
        });
    }

    @Property(tries = 100)
    void the_month_of_crossing_is_the_first_one_beyond(@ForAll Flow flow, @ForAll Flow other) {
        Integration one = flow.integration("one").build();
        Integration two = other.integration("two").build();
        Utilisation pool =
                Flow.utilisation(Flow.capacity(flow.project(one, two).build()), "entitlement.tenant-pool-base");
        assertThat(pool.crossing().earliest()).isEqualTo(firstBeyond(flow, other));
        assertThat(pool.crossing().isKnown()).isTrue();
        assertThat(pool.later().verdict())
                .isEqualTo(Verdict.of(pool.crossing().month().orElse(13) > 12));
    }

    private static Integer firstBeyond(Flow flow, Flow other) {
        BigDecimal one = operations(flow);
        BigDecimal two = operations(other);
        for (int month = 0; month <= 120; month++) {
            if (one.add(two).compareTo(BigDecimal.valueOf(750_000)) > 0) {
                return month;
            }
            one = one.multiply(factor(flow));
            two = two.multiply(factor(other));
        }
        return null;
    }

    private static BigDecimal operations(Flow flow) {
        return flow.records().low().multiply(new BigDecimal("1.5"));
    }

    private static BigDecimal factor(Flow flow) {
        return BigDecimal.ONE.add(flow.growth().low());
    }

    @Property(tries = 40)
    void the_smallest_batch_is_the_one_that_trying_finds(@ForAll Flow flow) {
        isFoundByTrying(
                flow.withBatch(Flow.exact(1)),
                "dataverse.requests",
                ".batchSize",
                (f, value) -> f.withBatch(Flow.exact(value)),
                1,
                1_000);
    }

    @Property(tries = 40)
    void the_fewest_users_are_those_that_trying_finds(@ForAll Flow flow) {
        isFoundByTrying(
                flow.withUsers(Flow.exact(1)),
                "dataverse.execution-time",
                ".users",
                (f, value) -> f.withUsers(Flow.exact(value)),
                1,
                1_000_000);
    }

    @Property(tries = 40)
    void the_most_records_are_those_that_trying_finds(@ForAll Flow flow) {
        isFoundByTrying(
                flow,
                "dataverse.execution-time",
                ".recordsPerDay",
                (f, value) -> f.withRecords(Flow.exact(value)),
                -1,
                0);
    }

    private static void isFoundByTrying(
            Flow flow, String id, String path, BiFunction<Flow, Long, Flow> with, int step, long furthest) {
        flow.suggestions(id).stream()
                .filter(suggestion -> suggestion.path().endsWith(path))
                .forEach(suggestion -> {
                    if (suggestion.to().isEmpty()) {
                        assertThat(isGood(id, with.apply(flow, furthest))).isFalse();
                        return;
                    }
                    long from = new BigDecimal(suggestion.from()).longValueExact();
                    long to = new BigDecimal(suggestion.to()).longValueExact();
                    assertThat(isGood(id, with.apply(flow, to))).isTrue();
                    for (long value = to - step; value != from && Math.abs(value - to) <= 4; value -= step) {
                        assertThat(isGood(id, with.apply(flow, value))).isFalse();
                    }
                });
    }

    private static boolean isGood(String id, Flow changed) {
        return changed.utilisation(id).verdict() == Verdict.SATISFIED;
    }

    private static void agree(Verdict before, Verdict after) {
        assertThat(before == Verdict.UNKNOWN || before == after).isTrue();
    }

    private static Range<BigDecimal> wider(Range<BigDecimal> range, long width) {
        return Range.between(range.low(), range.high().add(BigDecimal.valueOf(width)));
    }

    private static List<BigDecimal> ratios(Flow flow) {
        return flow.capacity().utilisations().stream()
                .map(utilisation -> utilisation.ratio().low())
                .toList();
    }
}
