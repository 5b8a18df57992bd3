package io.github.checklist4j.strategy;

import static io.github.checklist4j.keys.IntegrationFacts.PATTERNS;
import static io.github.checklist4j.keys.IntegrationFacts.STYLE;
import static io.github.checklist4j.rules.Conditions.anyOf;
import static io.github.checklist4j.rules.Conditions.judged;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Pattern;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.rules.Condition;
import io.github.checklist4j.rules.Subject;
import java.util.List;
import java.util.stream.Stream;

/** Whether the patterns that an integration was given fit its facts. */
final class ChosenPatterns {
    /** No pattern that was chosen is known not to fit. */
    static final Condition<Integration> FIT = judged(
            "each pattern that was chosen fits",
            Stream.concat(
                            Stream.of("patterns", "style"),
                            Stream.of(Pattern.values()).flatMap(pattern -> PatternFit.of(pattern).reads().stream()))
                    .distinct()
                    .toList(),
            ChosenPatterns::fit);

    private static final Condition<Integration> JUDGED_AS_CALL =
            anyOf(STYLE.is(MessageStyle.SYNCHRONOUS), PatternFit.of(Pattern.REAL_TIME_SYNC));

    private ChosenPatterns() {}

    private static Answer fit(Subject<Integration> integration) {
        List<Pattern> chosen = PATTERNS.of(integration);
        Path path = Path.of("integrations", integration.value().id()).then(PATTERNS.path());
        if (chosen == null) {
            return Answer.unknown(path);
        }
        Answer fit = Answer.all(chosen, pattern -> fit(pattern, path, integration));
        return fit.isNo() ? fit.otherwise(remedy(integration)) : fit;
    }

    private static Answer fit(Pattern pattern, Path path, Subject<Integration> integration) {
        Answer fits = fit(pattern).judge(integration);
        return fits.isNo()
                ? fits.because(Answer.of(
                        true, Facts.of(path), () -> Comparison.of(Side.of(path.toString(), pattern), "", Side.of(""))))
                : fits;
    }

    /** Whether a call that waits fits is judged by its style; to advise against the pattern as well would say the same twice. */
    private static Condition<Integration> fit(Pattern pattern) {
        return pattern == Pattern.REAL_TIME_SYNC ? JUDGED_AS_CALL : PatternFit.of(pattern);
    }

    private static String remedy(Subject<Integration> integration) {
        String fitting = PatternFit.all(integration, Verdict.SATISFIED);
        return fitting.isEmpty()
                ? "choose a pattern that fits; none does for certain"
                : "choose a pattern that fits: " + fitting;
    }
}
