package io.github.checklist4j.strategy;

import io.github.checklist4j.facts.Project;
import io.github.checklist4j.rules.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * The known ways to go wrong, each as a rule of the task that it belongs to. One that violates its task makes findings; one that is only
 * worth saying makes notices. What another rule says already, and says more about, is not among them.
 */
final class AntiPatternRules {
    private AntiPatternRules() {}

    static List<Rule<?>> rules() {
        return Stream.of(
                        CallAntiPatterns.rules(),
                        StyleAntiPatterns.rules(),
                        VolumeAntiPatterns.rules(),
                        DeliveryAntiPatterns.rules(),
                        OperationAntiPatterns.rules(),
                        List.<Rule<?>>of(VolumeAntiPatterns.singleAccount(Around::utilisationOf)),
                        TestAntiPatterns.rules())
                .flatMap(List::stream)
                .toList();
    }

    static Rule<Project> antiPattern(String id, String task) {
        return Rule.rule("anti-pattern." + id).decides(task);
    }
}
