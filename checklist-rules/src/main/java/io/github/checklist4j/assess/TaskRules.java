package io.github.checklist4j.assess;

import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.ParameterUse;
import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.rules.Parameters;
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

/**
 * The rules that decide one task, found once for all projects.
 *
 * @param rules the rules in their order
 * @param parameters what they read
 */
record TaskRules(List<Rule<?>> rules, List<ParameterUse> parameters) {
    static final TaskRules NONE = new TaskRules(List.of(), List.of());

    /** The rules of each task that has one. */
    static Map<String, TaskRules> byTask(List<Rule<?>> rules, Parameters parameters) {
        Map<String, List<Rule<?>>> byTask = new LinkedHashMap<>();
        rules.forEach(rule ->
                byTask.computeIfAbsent(rule.task(), task -> new ArrayList<>()).add(rule));
        Map<String, TaskRules> made = new HashMap<>();
        byTask.forEach((task, own) -> made.put(task, new TaskRules(List.copyOf(own), used(task, own, parameters))));
        return Map.copyOf(made);
    }

    private static List<ParameterUse> used(String task, List<Rule<?>> rules, Parameters parameters) {
        Set<ParameterUse> used = new LinkedHashSet<>();
        rules.forEach(rule -> rule.parameters().forEach(parameter -> used.add(parameters.use(task, parameter))));
        return List.copyOf(used);
    }

    /** What the rules say together; what two of them say in the same words counts once. */
    Ruling judge(Function<Rule<?>, RuleResult> judge) {
        List<RuleResult> results = new ArrayList<>(rules.size());
        Verdict verdict = Verdict.NOT_APPLICABLE;
        for (Rule<?> rule : rules) {
            RuleResult result = judge.apply(rule);
            results.add(result);
            verdict = verdict.and(result.verdict());
        }
        List<Finding> findings = joined(results, result -> distinct(result.findings()));
        return new Ruling(
                verdict,
                verdict == Verdict.UNKNOWN ? missing(findings) : List.of(),
                findings,
                tables(joined(results, RuleResult::evidence)),
                parameters,
                once(joined(results, RuleResult::limits)),
                once(joined(results, RuleResult::advice)));
    }

    /** Nothing is copied where there is one rule only, as for most tasks of most checklists. */
    private static <T> List<T> joined(List<RuleResult> results, Function<RuleResult, List<T>> part) {
        return results.size() == 1
                ? part.apply(results.get(0))
                : results.stream()
                        .flatMap(result -> part.apply(result).stream())
                        .toList();
    }

    private static <T> List<T> once(List<T> all) {
        return all.size() < 2 ? all : List.copyOf(new LinkedHashSet<>(all));
    }

    /** Compared one by one: to hash a table is to read all of it. */
    private static List<Table> tables(List<Table> all) {
        List<Table> tables = new ArrayList<>(all.size());
        for (Table table : all) {
            if (!tables.contains(table)) {
                tables.add(table);
            }
        }
        return tables;
    }

    /**
     * The findings of one rule without repetitions, for it may meet a record on several ways. Only those on the same subject are compared: to
     * compare a finding is to compare its explanation.
     */
    private static List<Finding> distinct(List<Finding> all) {
        if (all.size() < 2) {
            return all;
        }
        List<Finding> distinct = new ArrayList<>(all.size());
        Map<String, Finding> bySubject = new HashMap<>();
        for (Finding finding : all) {
            Finding same = bySubject.putIfAbsent(finding.subject(), finding);
            if (same == null || (!same.equals(finding) && !distinct.contains(finding))) {
                distinct.add(finding);
            }
        }
        return distinct;
    }

    private static List<String> missing(List<Finding> findings) {
        Set<String> missing = new LinkedHashSet<>();
        findings.forEach(finding -> missing.addAll(finding.missing()));
        return List.copyOf(missing);
    }
}
