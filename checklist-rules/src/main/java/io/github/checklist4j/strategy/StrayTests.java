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
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tests of which nobody knows what they run, the largest first. What none of them does for an integration is told by the largest, and by
 * the most frequent of those that are large enough.
 */
final class StrayTests {
    private final Answer ruledOut;
    private final List<Stray> left = new ArrayList<>();
    private final List<Facts> tooSmall = new ArrayList<>(); // the peaks of all but so many of the first
    private final List<Facts> tooSeldom = new ArrayList<>(); // the frequencies of so many of the first
    private final boolean often;

    /** A test that is not ruled out. */
    private record Stray(
            Planned planned, Interval peak, @Nullable Duration frequency) {
        static Stray of(Planned planned) {
            Subject<PlannedTest> test = planned.test();
            return new Stray(planned, IntegrationTestRules.peak(test), TestFacts.FREQUENCY.of(test));
        }

        boolean reaches(BigDecimal needed) {
            return peak.high() == null || peak.high().compareTo(needed) >= 0;
        }

        boolean isAsFrequentAs(@Nullable Duration planned) {
            return frequency == null || planned == null || frequency.compareTo(planned) <= 0;
        }

        Facts statedFrequency() {
            return frequency == null ? Facts.NONE : Facts.of(planned.test().path(TestFacts.FREQUENCY.path()));
        }
    }

    StrayTests(List<Planned> strays, Condition<PlannedTest> fits, boolean often) {
        this.often = often;
        List<Answer> unfit = new ArrayList<>();
        for (Planned each : strays) {
            Answer answer = fits.judge(each.test());
            if (answer.isNo()) {
                unfit.add(answer);
            } else {
                left.add(Stray.of(each));
            }
        }
        ruledOut = Answer.any(unfit);
        left.sort(Comparator.comparing(each -> each.peak().high(), Comparator.nullsFirst(Comparator.reverseOrder())));
        tooSeldom.add(Facts.NONE);
        left.forEach(each -> tooSeldom.add(each.statedFrequency().and(tooSeldom.get(tooSeldom.size() - 1))));
        tooSmall.add(Facts.NONE);
        for (int i = left.size() - 1; i >= 0; i--) {
            tooSmall.add(0, left.get(i).peak().facts().and(tooSmall.get(0)));
        }
    }

    /** Those that may try an integration, a few at the most. */
    List<Planned> possible(Subject<Integration> integration, int most) {
        Duration planned = IntegrationFacts.FREQUENCY.of(integration);
        return left.subList(0, largeEnough(integration)).stream()
                .filter(stray -> !often || stray.isAsFrequentAs(planned))
                .limit(most)
                .map(Stray::planned)
                .sorted(Planned.IN_ORDER)
                .toList();
    }

    private int largeEnough(Subject<Integration> integration) {
        BigDecimal needed = Peaks.of(integration).low();
        int large = 0;
        while (large < left.size() && left.get(large).reaches(needed)) {
            large++;
        }
        return large;
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
            Stray mostFrequent = Collections.min(left.subList(0, large), Comparator.comparing(Stray::frequency));
            Facts facts = tooSeldom.get(large).and(Facts.of(integration.path(IntegrationFacts.FREQUENCY.path())));
            causes.add(Answer.of(
                    false,
                    facts,
                    () -> ofMany(
                            EndToEndTestRules.frequencyCompared(
                                    mostFrequent.planned().test(), integration),
                            large)));
        }
        return Answer.any(causes);
    }

    private static Comparison ofMany(Comparison nearest, int tests) {
        return Comparison.of(
                nearest.seen(), nearest.relation(), nearest.expected(), Side.of("the nearest of", tests + " tests"));
    }
}
