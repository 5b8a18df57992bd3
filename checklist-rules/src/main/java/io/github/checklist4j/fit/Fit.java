package io.github.checklist4j.fit;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Pattern;
import java.util.Arrays;
import java.util.List;

/**
 * Which patterns fit an integration, whatever pattern it has chosen. Source: the pattern guidance of the Dynamics 365 implementation
 * guide, 2024-01; the thresholds are those of {@link FitPolicy}.
 *
 * <p>Left to others, because no fact of the integration decides it: the skills on either side, the availability of the chain, and the
 * way in which errors are handled.
 */
public final class Fit {
    private Fit() {}

    /**
     * Judges every pattern.
     *
     * @param integration the integration
     * @param surroundings what else is read
     * @return one judgement for each pattern, in the order of the patterns
     */
    public static List<PatternFit> of(Integration integration, Surroundings surroundings) {
        return Arrays.stream(Pattern.values())
                .map(pattern -> of(pattern, integration, surroundings))
                .toList();
    }

    /**
     * Judges one pattern.
     *
     * @param pattern the pattern
     * @param integration the integration
     * @param surroundings what else is read
     * @return the judgement
     */
    public static PatternFit of(Pattern pattern, Integration integration, Surroundings surroundings) {
        return new PatternFit(
                pattern,
                Axis.of(pattern),
                criterion(pattern, new Exchange(integration, surroundings)).explain());
    }

    /**
     * Whether one pattern fits an integration, without the reasons.
     *
     * @param pattern the pattern
     * @param integration the integration
     * @param surroundings what it stands in
     * @return SATISFIED, NOT_SATISFIED or UNKNOWN
     */
    public static Verdict verdict(Pattern pattern, Integration integration, Surroundings surroundings) {
        return criterion(pattern, new Exchange(integration, surroundings)).verdict();
    }

    private static Criterion criterion(Pattern pattern, Exchange exchange) {
        return switch (pattern) {
            case REAL_TIME_SYNC -> StyleFit.realTime(exchange);
            case ASYNCHRONOUS -> StyleFit.asynchronous(exchange);
            case PUSH -> DirectionFit.push(exchange);
            case PULL -> DirectionFit.pull(exchange);
            case ONE_WAY_SYNC -> DirectionFit.oneWay(exchange);
            case BIDIRECTIONAL_SYNC -> DirectionFit.bidirectional(exchange);
            case AGGREGATION -> GroupingFit.aggregation(exchange);
            case EMBEDDING -> GroupingFit.embedding(exchange);
            case BATCHING -> GroupingFit.batching(exchange);
        };
    }
}
