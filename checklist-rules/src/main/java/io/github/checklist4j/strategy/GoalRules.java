package io.github.checklist4j.strategy;

import io.github.checklist4j.rules.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the area {@code goals}. */
final class GoalRules {
    private GoalRules() {}

    static List<Rule<?>> rules() {
        return Stream.of(BenefitRules.rules(), StrategyRules.rules(), ArchitectureRules.rules(), PurposeRules.rules())
                .flatMap(List::stream)
                .toList();
    }
}
