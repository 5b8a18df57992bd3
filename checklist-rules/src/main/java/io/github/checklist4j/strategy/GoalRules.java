package io.github.checklist4j.strategy;

import io.github.checklist4j.rules.Rule;
import java.util.List;

/** The rules of the area {@code goals}. */
final class GoalRules {
    private GoalRules() {}

    static List<Rule<?>> rules() {
        return List.of();
    }
}
