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
import java.util.List;
import java.util.stream.Stream;

/** What the rules, or an attestation, say of one task before any waiver. */
record Ruling(
        Verdict verdict,
        List<String> missing,
        List<Finding> findings,
        List<Table> evidence,
        List<ParameterUse> parameters,
        List<LimitUse> limits,
        List<Notice> advice) {
    static final Ruling NONE = decided(Verdict.NOT_APPLICABLE, List.of());

    static Ruling decided(Verdict verdict, List<String> missing) {
        return new Ruling(verdict, missing, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Ruling of(Rule<?> rule, RuleResult result, Parameters parameters) {
        return new Ruling(
                result.verdict(),
                result.verdict() == Verdict.UNKNOWN ? missing(result.findings()) : List.of(),
                result.findings(),
                result.evidence(),
                rule.parameters().stream()
                        .map(parameter -> parameters.use(rule.task(), parameter))
                        .toList(),
                result.limits(),
                result.advice());
    }

    private static List<String> missing(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.missing().stream())
                .distinct()
                .toList();
    }

    Ruling and(Ruling other) {
        Verdict both = verdict.and(other.verdict);
        return new Ruling(
                both,
                both == Verdict.UNKNOWN ? joined(missing, other.missing) : List.of(),
                joined(findings, other.findings),
                joined(evidence, other.evidence),
                joined(parameters, other.parameters),
                joined(limits, other.limits),
                joined(advice, other.advice));
    }

    Ruling with(List<Finding> others) {
        return new Ruling(verdict, missing, others, evidence, parameters, limits, advice);
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        return Stream.concat(a.stream(), b.stream()).distinct().toList();
    }
}
