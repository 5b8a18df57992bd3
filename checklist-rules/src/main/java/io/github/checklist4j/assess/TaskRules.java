package io.github.checklist4j.assess;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.checklist.Severity;
import io.github.checklist4j.rules.Found;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.RuleResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rules that concern one task.
 *
 * @param rules the rules, in the order in which they were given
 */
record TaskRules(List<Rule<?>> rules) {
    static final TaskRules NONE = new TaskRules(List.of());

    static Map<String, TaskRules> byTask(List<Rule<?>> rules) {
        Map<String, List<Rule<?>>> byTask = new LinkedHashMap<>();
        rules.forEach(rule ->
                byTask.computeIfAbsent(rule.task(), task -> new ArrayList<>()).add(rule));
        Map<String, TaskRules> made = new HashMap<>();
        byTask.forEach((task, own) -> made.put(task, new TaskRules(List.copyOf(own))));
        return Map.copyOf(made);
    }

    /** Whether a rule has a say in the verdict; advice takes no task away from attestation. */
    boolean decide() {
        return rules.stream().anyMatch(rule -> !rule.isAdvice());
    }

    /** What one of the rules says of how bad it is, or {@code null}. */
    @Nullable
    Severity severity(String rule) {
        return rules.stream()
                .filter(each -> each.id().equals(rule))
                .findFirst()
                .map(Rule::severity)
                .orElse(null);
    }

    boolean saySeverities() {
        return rules.stream().anyMatch(rule -> rule.severity() != null);
    }

    Ruling judge(Function<Rule<?>, RuleResult> judge) {
        Verdict verdict = Verdict.NOT_APPLICABLE;
        List<Found> found = new ArrayList<>();
        List<Found> advice = new ArrayList<>();
        Set<String> subjects = new LinkedHashSet<>();
        for (Rule<?> rule : rules) {
            RuleResult result = judge.apply(rule);
            subjects.addAll(result.subjects());
            if (rule.isAdvice()) {
                verdict = verdict.and(sort(result, found, advice));
            } else {
                verdict = verdict.and(result.verdict());
                found.addAll(result.found());
            }
        }
        return new Ruling(verdict, found, advice, List.copyOf(subjects));
    }

    /** What a rule that only advises has seen is told beside the verdict; what it cannot decide is not reported, that it failed is. */
    private static Verdict sort(RuleResult result, List<Found> errors, List<Found> advice) {
        Verdict verdict = Verdict.NOT_APPLICABLE;
        for (Found each : result.found()) {
            switch (each.verdict()) {
                case ERROR -> {
                    errors.add(each);
                    verdict = Verdict.ERROR;
                }
                case NOT_SATISFIED -> advice.add(each);
                default -> {}
            }
        }
        return verdict;
    }
}
