package io.github.checklist4j.strategy;

import io.github.checklist4j.rules.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the area {@code governance}. */
final class GovernanceRules {
    private GovernanceRules() {}

    static List<Rule<?>> rules() {
        return Stream.of(
                        IntegrationTestRules.rules(),
                        EndToEndTestRules.rules(),
                        ChangeRules.rules(),
                        ImpactRules.rules())
                .flatMap(List::stream)
                .toList();
    }
}
