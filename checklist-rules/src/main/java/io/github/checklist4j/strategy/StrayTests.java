package io.github.checklist4j.strategy;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.keys.IntegrationFacts;
import io.github.checklist4j.keys.TestFacts;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Subject;
import io.github.checklist4j.strategy.Trials.Planned;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tests of which nobody knows what they run, the largest first. What none of them does for an integration is told by the largest, and by
 * the most frequent of those that are large enough.
 */
final class StrayTests {
    private final Answer ruledOut;
    private final List<Stray> left = new ArrayList<>();
    private final List<Facts> tooSmall = new ArrayList<>(); // the peaks of all but so many of the first
    private final boolean often;

    /** A test that is not ruled out, and the most frequent up to it. */
    private record Stray(
            Planned planned, Interval peak, @Nullable Duration frequency, int mostFrequent, Facts frequencies) {}

    StrayTests(List<Planned> strays, Condition<PlannedTest> fits, boolean often) {
        this.often = often;
        List<Answer> unfit = new ArrayList<>();
        List<Planned> fit = new ArrayList<>();
        for (Planned each : strays) {
            Answer answer = fits.judge(each.test());
            if (answer.isNo()) {
                unfit.add(answer);
            } else {
                fit.add(each);
            }
        }
        ruledOut = Answer.any(unfit);
        fit.sort(Comparator.comparing(
                (Planned each) -> IntegrationTestRules.peak(each.test()).high(),
                Comparator.nullsFirst(Comparator.reverseOrder())));
        fit.forEach(this::add);
        Facts peaks = Facts.NONE;
        tooSmall.add(peaks);
        for (int i = left.size() - 1; i >= 0; i--) {
            peaks = left.get(i).peak().facts().and(peaks);
            tooSmall.add(0, peaks);
        }
    }

    private void add(Planned planned) {
        Stray before = left.isEmpty() ? null : left.get(left.size() - 1);
        Duration frequency = TestFacts.FREQUENCY.of(planned.test());
        Facts stated = frequency == null ? Facts.NONE : Facts.of(planned.test().path(TestFacts.FREQUENCY.path()));
        left.add(new Stray(
                planned,
                IntegrationTestRules.peak(planned.test()),
                frequency,
                before == null
                                || isBefore(
                                        frequency,
                                        left.get(before.mostFrequent()).frequency())
                        ? left.size()
                        : before.mostFrequent(),
                before == null ? stated : stated.and(before.frequencies())));
    }

    private static boolean isBefore(@Nullable Duration one, @Nullable Duration other) {
        return one != null && other != null && one.compareTo(other) < 0;
    }

    /** Those that may try an integration, a few at the most. */
    List<Planned> possible(Subject<Integration> integration, int most) {
        Duration planned = IntegrationFacts.FREQUENCY.of(integration);
        int large = largeEnough(integration);
        List<Planned> possible = new ArrayList<>();
        for (int i = 0; i < large && possible.size() < most; i++) {
            if (!often || !isBefore(planned, left.get(i).frequency())) {
                possible.add(left.get(i).planned());
            }
        }
        possible.sort(Planned.IN_ORDER);
        return possible;
    }

    private int largeEnough(Subject<Integration> integration) {
        BigDecimal needed = Peaks.of(integration).low();
        int from = 0;
        int to = left.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            BigDecimal most = left.get(middle).peak().high();
            if (most == null || most.compareTo(needed) >= 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Why none of them can try an integration. */
    Answer impossible(Subject<Integration> integration) {
        int large = largeEnough(integration);
        List<Answer> causes = new ArrayList<>(List.of(ruledOut));
        if (large < left.size()) {
            Facts facts = Peaks.of(integration).facts().and(tooSmall.get(large));
            causes.add(Answer.of(
                    false,
                    facts,
                    () -> ofMany(
                            IntegrationTestRules.peakCompared(
                                    integration, left.get(large).planned().test()),
                            left.size() - large)));
        }
        if (large > 0) {
            Stray last = left.get(large - 1);
            Facts facts = last.frequencies().and(Facts.of(integration.path(IntegrationFacts.FREQUENCY.path())));
            causes.add(
                    Answer.of(false, facts, () -> ofMany(compared(left.get(last.mostFrequent()), integration), large)));
        }
        return Answer.any(causes);
    }

    private static Comparison compared(Stray mostFrequent, Subject<Integration> integration) {
        return EndToEndTestRules.frequencyCompared(
                mostFrequent.planned().test().path(TestFacts.FREQUENCY.path()),
                Objects.requireNonNull(mostFrequent.frequency()),
                integration.path(IntegrationFacts.FREQUENCY.path()),
                Objects.requireNonNull(IntegrationFacts.FREQUENCY.of(integration)));
    }

    private static Comparison ofMany(Comparison nearest, int tests) {
        return Comparison.of(
                nearest.seen(), nearest.relation(), nearest.expected(), Side.of("the nearest of", tests + " tests"));
    }
}
