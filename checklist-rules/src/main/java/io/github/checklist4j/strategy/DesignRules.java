package io.github.checklist4j.strategy;

import io.github.checklist4j.rules.Rule;
import java.util.List;

/** The rules of the area {@code design}. */
final class DesignRules {
    private DesignRules() {}

    static List<Rule<?>> rules() {
        return List.of();
    }
}
