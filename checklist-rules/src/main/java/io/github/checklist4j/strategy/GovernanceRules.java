package io.github.checklist4j.strategy;

import io.github.checklist4j.rules.Rule;
import java.util.List;

/** The rules of the area {@code governance}. */
final class GovernanceRules {
    private GovernanceRules() {}

    static List<Rule<?>> rules() {
        return List.of();
    }
}
