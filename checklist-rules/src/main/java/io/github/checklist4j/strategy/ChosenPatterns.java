package io.github.checklist4j.strategy;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.fit.Fit;
import io.github.checklist4j.fit.PatternFit;
import io.github.checklist4j.rules.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The patterns that an integration was given, against those that fit what it exchanges. */
final class ChosenPatterns {
    static final String EXPECTATION = "each pattern that was chosen fits";

    private ChosenPatterns() {}

    static Explanation explain(Subject<Integration> integration) {
        List<Pattern> chosen = integration.value().patterns();
        if (chosen == null) {
            return Explanation.unknown(EXPECTATION, List.of(integration.path("patterns")));
        }
        List<PatternFit> fits = chosen.stream()
                .map(pattern -> Fit.of(pattern, integration.value(), integration.get(Around.SURROUNDINGS)))
                .toList();
        List<PatternFit> misfits = fits.stream()
                .filter(fit -> fit.verdict() == Verdict.NOT_SATISFIED)
                .toList();
        return misfits.isEmpty()
                ? Explanation.decided(Verdict.SATISFIED, EXPECTATION)
                : Explanation.decided(Verdict.NOT_SATISFIED, EXPECTATION, seen(integration, misfits));
    }

    private static Observation[] seen(Subject<Integration> integration, List<PatternFit> misfits) {
        List<Observation> seen = new ArrayList<>();
        misfits.forEach(misfit -> seen.add(Observation.of(
                misfit.pattern() + " asks that",
                failing(misfit.explanation()).distinct().collect(Collectors.joining(" and ")))));
        seen.add(Observation.of("what fits", fitting(integration)));
        return seen.toArray(Observation[]::new);
    }

    private static Stream<String> failing(Explanation explanation) {
        if (explanation.verdict() != Verdict.NOT_SATISFIED) {
            return Stream.empty();
        }
        return explanation.parts().stream().noneMatch(part -> part.verdict() == Verdict.NOT_SATISFIED)
                ? Stream.of(explanation.condition())
                : explanation.parts().stream().flatMap(ChosenPatterns::failing);
    }

    private static String fitting(Subject<Integration> integration) {
        String fitting = Stream.of(Pattern.values())
                .filter(pattern -> Fit.verdict(pattern, integration.value(), integration.get(Around.SURROUNDINGS))
                        == Verdict.SATISFIED)
                .map(Pattern::name)
                .collect(Collectors.joining(", "));
        return fitting.isEmpty() ? "none for certain" : fitting;
    }
}
