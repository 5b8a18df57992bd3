package io.github.checklist4j.strategy;

import io.github.checklist4j.rules.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the area {@code design}. */
final class DesignRules {
    private DesignRules() {}

    static List<Rule<?>> rules() {
        return Stream.of(AlignmentRules.rules(), DataRules.rules(), OptionRules.rules())
                .flatMap(List::stream)
                .toList();
    }
}
