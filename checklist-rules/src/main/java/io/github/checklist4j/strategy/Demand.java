package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.ProjectFacts.INTEGRATIONS;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.quantity.Interval;
import io.github.checklist4j.rules.Derived;
import io.github.checklist4j.rules.Subject;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The hardest that the integrations of each pattern ask of a test: who reaches it reaches all of them, so no test has to be held against
 * each integration. Gives verdicts only; which integration it was is for the explanation to say.
 */
final class Demand {
    private final Map<Pattern, Interval> certain = new EnumMap<>(Pattern.class);
    private final Map<Pattern, Interval> possible = new EnumMap<>(Pattern.class);

    /** The least that one of those asks which may be of the pattern, whichever it is. */
    private final Map<Pattern, Interval> leastPossible = new EnumMap<>(Pattern.class);

    private Demand(
            Subject<Project> project,
            Function<Subject<Integration>, Interval> asks,
            BinaryOperator<Interval> harder,
            BinaryOperator<Interval> softer) {
        for (Subject<Integration> integration : Overview.elements(INTEGRATIONS, project)) {
            List<Pattern> patterns = integration.value().patterns();
            Map<Pattern, Interval> demands = patterns == null ? possible : certain;
            Interval asked = asks.apply(integration);
            for (Pattern pattern : patterns == null ? List.of(Pattern.values()) : patterns) {
                demands.merge(pattern, asked, harder);
                if (patterns == null) {
                    leastPossible.merge(pattern, asked, softer);
                }
            }
        }
    }

    /** The demand for something of which a test needs at least as much as the integration that has most of it. */
    static Derived<Demand> most(Function<Subject<Integration>, Interval> asks) {
        return Derived.of(project -> new Demand(project, asks, Demand::larger, Demand::smaller));
    }

    /** The demand for something of which a test may have at most as much as the integration that has least of it. */
    static Derived<Demand> least(Function<Subject<Integration>, Interval> asks) {
        return Derived.of(project -> new Demand(project, asks, Demand::smaller, Demand::larger));
    }

    /**
     * Whether a test meets the demand of a pattern that is in use. An integration that may not be of the pattern cannot fail the test, but
     * where none is known to be of it, one of those that may be is.
     */
    Verdict met(Pattern pattern, Function<Interval, Verdict> test) {
        Interval sure = certain.get(pattern);
        Interval perhaps = possible.get(pattern);
        Verdict verdict = sure == null ? Verdict.NOT_APPLICABLE : test.apply(sure);
        if (perhaps == null) {
            return verdict;
        }
        if (sure == null && test.apply(leastPossible.get(pattern)) == Verdict.NOT_SATISFIED) {
            return Verdict.NOT_SATISFIED;
        }
        return verdict.and(test.apply(perhaps) == Verdict.SATISFIED ? Verdict.SATISFIED : Verdict.UNKNOWN);
    }

    private static Interval larger(Interval a, Interval b) {
        BigDecimal high = a.high() == null || b.high() == null ? null : a.high().max(b.high());
        return new Interval(a.low().max(b.low()), high, List.of());
    }

    private static Interval smaller(Interval a, Interval b) {
        return new Interval(a.low().min(b.low()), smaller(a.high(), b.high()), List.of());
    }

    private static @Nullable BigDecimal smaller(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.min(b);
    }
}
