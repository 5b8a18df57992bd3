package io.github.checklist4j.report;

import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.RuleNote;
import io.github.checklist4j.assessment.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What one rule found, of one sort: what is the case, or what is not known yet.
 *
 * @param rule the rule
 * @param findings its findings
 */
record Findings(RuleNote rule, List<Finding> findings) {
    /** The findings by rule, what is open behind everything that is the case. */
    static List<Findings> of(List<Finding> findings, Overview overview) {
        List<Findings> groups = new ArrayList<>();
        groups.addAll(grouped(findings, finding -> finding.verdict() != Verdict.UNKNOWN, overview));
        groups.addAll(grouped(findings, finding -> finding.verdict() == Verdict.UNKNOWN, overview));
        return groups;
    }

    /** What helps, each once: nothing helps against what is not known, or failed. */
    List<String> remedies(Overview overview) {
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.NOT_SATISFIED)
                .flatMap(finding -> overview.remedies(finding).stream())
                .distinct()
                .toList();
    }

    private static List<Findings> grouped(List<Finding> findings, Predicate<Finding> which, Overview overview) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        findings.stream().filter(which).forEach(finding -> byRule.computeIfAbsent(
                        finding.rule(), rule -> new ArrayList<>())
                .add(finding));
        return byRule.values().stream()
                .map(each -> new Findings(overview.rule(each.get(0)), List.copyOf(each)))
                .toList();
    }
}
