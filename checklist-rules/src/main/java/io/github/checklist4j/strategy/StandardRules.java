package io.github.checklist4j.strategy;

import io.github.checklist4j.facts.Project;
import io.github.checklist4j.rules.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the standard checklist, in the order of its tasks. */
final class StandardRules {
    private StandardRules() {}

    static List<Rule<?>> all() {
        return Stream.of(
                        BenefitRules.RULES,
                        StrategyRules.RULES,
                        ArchitectureRules.RULES,
                        PurposeRules.RULES,
                        HostingRules.RULES,
                        MiddlewareRules.RULES,
                        ObservabilityRules.RULES,
                        ResilienceRules.RULES,
                        LifecycleRules.RULES,
                        AlignmentRules.RULES,
                        DataRules.RULES,
                        OptionRules.RULES,
                        MessagingRules.RULES,
                        CapacityRules.RULES,
                        CostRules.rules(),
                        IntegrationTestRules.RULES,
                        EndToEndTestRules.RULES,
                        ChangeRules.RULES,
                        ImpactRules.RULES,
                        antiPatterns())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The known ways to go wrong, each as a rule of the task that it belongs to. One that violates its task makes findings; one that is only
     * worth saying makes notices. What another rule says already, and says more about, is not among them.
     */
    static List<Rule<?>> antiPatterns() {
        return Stream.of(
                        CapacityAntiPatterns.RULES,
                        MessagingAntiPatterns.RULES,
                        OperationAntiPatterns.RULES,
                        TestAntiPatterns.RULES)
                .flatMap(List::stream)
                .toList();
    }

    /** A rule that decides a task and is called after it. */
    static Rule<Project> rule(String task, String part) {
        return Rule.rule(task + "." + part).decides(task);
    }

    static Rule<Project> antiPattern(String id, String task) {
        return Rule.rule("anti-pattern." + id).decides(task);
    }
}
