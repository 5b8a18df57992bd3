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
                        BenefitRules.rules(),
                        StrategyRules.rules(),
                        ArchitectureRules.rules(),
                        PurposeRules.rules(),
                        HostingRules.rules(),
                        MiddlewareRules.rules(),
                        ObservabilityRules.rules(),
                        ResilienceRules.rules(),
                        LifecycleRules.rules(),
                        AlignmentRules.rules(),
                        DataRules.rules(),
                        OptionRules.rules(),
                        MessagingRules.rules(),
                        CapacityRules.rules(),
                        CostRules.rules(),
                        IntegrationTestRules.rules(),
                        EndToEndTestRules.rules(),
                        ChangeRules.rules(),
                        ImpactRules.rules(),
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

    /** A rule that decides a task and is called after it. */
    static Rule<Project> rule(String task, String part) {
        return Rule.rule(task + "." + part).decides(task);
    }

    static Rule<Project> antiPattern(String id, String task) {
        return Rule.rule("anti-pattern." + id).decides(task);
    }
}
