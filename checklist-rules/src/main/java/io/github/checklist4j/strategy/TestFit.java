package io.github.checklist4j.strategy;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.facts.PlannedTest;
import io.github.checklist4j.platform.Answer;
import io.github.checklist4j.quantity.Interval;
import io.github.checklist4j.quantity.PeakVolume;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one test says of an integration: each question about a test, answered with the facts that keep it open.
 *
 * @param test the test
 */
record TestFit(PlannedTest test) {
    Answer is(PlannedTest.Kind kind) {
        return of(test.kind(), "kind", kind::equals);
    }

    Answer looksAt(PlannedTest.Phase phase) {
        return of(test.phases(), "phases", phases -> phases.contains(phase));
    }

    Answer covers(Integration integration) {
        return of(test.integrations(), "integrations", ids -> ids.contains(integration.id()));
    }

    Answer covers(Pattern pattern) {
        return of(test.patterns(), "patterns", patterns -> patterns.contains(pattern));
    }

    Answer isThrottled() {
        return Answer.of(test.throttled(), path("throttled"));
    }

    /** Whether the conditions are those of the real thing. */
    Answer isRealistic() {
        return Answer.allOf(List.of(
                Answer.of(test.productionLike(), path("productionLike")),
                Answer.of(test.realisticRoles(), path("realisticRoles")),
                Answer.of(test.sameRegion(), path("sameRegion"))));
    }

    /** Whether the load reaches the planned peak of an integration. */
    Answer reachesPeakOf(Integration integration) {
        Interval load = Interval.of(test.peakRecordsPer5Minutes(), path("peakRecordsPer5Minutes"));
        Interval peak = PeakVolume.perFiveMinutes(integration);
        if (peak.high() != null && load.low().compareTo(peak.high()) >= 0) {
            return Answer.of(true);
        }
        if (load.high() != null && load.high().compareTo(peak.low()) < 0) {
            return Answer.of(false);
        }
        List<String> open = new ArrayList<>(load.open());
        open.addAll(peak.open());
        return Answer.unknown(open.toArray(String[]::new));
    }

    /** Whether exchanges follow each other at least as fast as those of an integration. */
    Answer isAsFrequentAs(Integration integration) {
        List<String> open = new ArrayList<>();
        if (test.frequency() == null) {
            open.add(path("frequency"));
        }
        if (integration.frequency() == null) {
            open.add("integrations[" + integration.id() + "].frequency");
        }
        return test.frequency() == null || integration.frequency() == null
                ? Answer.unknown(open.toArray(String[]::new))
                : Answer.of(test.frequency().compareTo(integration.frequency()) <= 0);
    }

    /** Why the test does not count, in words; empty if it does, or may. */
    List<String> shortcomings(Integration integration) {
        List<String> reasons = new ArrayList<>();
        note(test.productionLike(), "environment not like production", reasons);
        note(test.realisticRoles(), "runs as administrator", reasons);
        note(test.sameRegion(), "another region", reasons);
        if (reachesPeakOf(integration).isNo()) {
            reasons.add("below the planned peak");
        }
        return reasons;
    }

    private static void note(@Nullable Boolean fact, String reason, Collection<String> reasons) {
        if (Boolean.FALSE.equals(fact)) {
            reasons.add(reason);
        }
    }

    private <T> Answer of(@Nullable T fact, String name, Predicate<T> test) {
        return fact == null ? Answer.unknown(path(name)) : Answer.of(test.test(fact));
    }

    private String path(String fact) {
        return "tests[" + test.id() + "]." + fact;
    }

    /** Every answer has to be a yes; a no leaves nothing else to be asked. */
    static Answer all(Answer... answers) {
        return Answer.allOf(List.of(answers));
    }
}
