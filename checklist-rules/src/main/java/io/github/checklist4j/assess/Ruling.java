package io.github.checklist4j.assess;

import io.github.checklist4j.assessment.Finding;
import io.github.checklist4j.assessment.LimitUse;
import io.github.checklist4j.assessment.Notice;
import io.github.checklist4j.assessment.ParameterUse;
import io.github.checklist4j.assessment.Table;
import io.github.checklist4j.assessment.Verdict;
import java.util.List;

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

    Ruling with(List<Finding> others) {
        return new Ruling(verdict, missing, others, evidence, parameters, limits, advice);
    }
}
