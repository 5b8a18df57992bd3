package io.github.checklist4j.strategy;

import io.github.checklist4j.rules.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the area {@code goals}: a file for each task. */
final class GoalRules {
    private GoalRules() {}

    static List<Rule<?>> rules() {
        return Stream.of(BenefitRules.RULES, StrategyRules.RULES, ArchitectureRules.RULES, PurposeRules.RULES)
                .<Rule<?>>flatMap(List::stream)
                .toList();
    }
}
