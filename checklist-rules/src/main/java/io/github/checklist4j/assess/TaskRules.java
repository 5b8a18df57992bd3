package io.github.checklist4j.assess;

import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.LimitUse;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.ParameterUse;
import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.rules.Parameters;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.RuleResult;
import java.util.ArrayList;
import java.util.Collection;
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
        Verdict verdict = Verdict.NOT_APPLICABLE;
        Findings findings = new Findings();
        List<Table> evidence = new ArrayList<>();
        Set<LimitUse> limits = new LinkedHashSet<>();
        Set<Notice> advice = new LinkedHashSet<>();
        for (Rule<?> rule : rules) {
            RuleResult result = judge.apply(rule);
            verdict = verdict.and(result.verdict());
            findings.add(result.findings());
            for (Table table : result.evidence()) {
                if (!evidence.contains(table)) {
                    evidence.add(table);
                }
            }
            limits.addAll(result.limits());
            advice.addAll(result.advice());
        }
        List<Finding> all = findings.list;
        List<String> missing = verdict == Verdict.UNKNOWN ? missing(all) : List.of();
        return new Ruling(verdict, missing, all, evidence, parameters, List.copyOf(limits), List.copyOf(advice));
    }

    private static List<String> missing(List<Finding> findings) {
        Set<String> missing = new LinkedHashSet<>();
        findings.forEach(finding -> missing.addAll(finding.missing()));
        return List.copyOf(missing);
    }

    /** Findings without repetitions. Only those with the same id are compared: to compare a finding is to compare its explanation. */
    private static final class Findings {
        private final List<Finding> list = new ArrayList<>();
        private final Map<String, Finding> byId = new HashMap<>();

        void add(Collection<Finding> more) {
            for (Finding finding : more) {
                Finding same = byId.putIfAbsent(finding.id(), finding);
                if (same == null || (!same.equals(finding) && !list.contains(finding))) {
                    list.add(finding);
                }
            }
        }
    }
}
