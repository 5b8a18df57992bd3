package io.github.checklist4j.strategy;

import io.github.checklist4j.rules.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the area {@code pattern}. */
final class PatternRules {
    private PatternRules() {}

    static List<Rule<?>> rules() {
        return Stream.of(MessagingRules.rules(), CapacityRules.rules(), CostRules.rules())
                .flatMap(List::stream)
                .toList();
    }
}
