package io.github.checklist4j.laws;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.laws.IdleRule.Never;
import io.github.checklist4j.rules.Evaluation;
import io.github.checklist4j.rules.Rule;
import io.github.checklist4j.rules.RuleResult;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what each rule says over many projects. */
final class Census {
    private final Assessor assessor;
    private final Map<Rule<?>, Set<Verdict>> said = new LinkedHashMap<>();

    Census(Assessor assessor) {
        this.assessor = assessor;
        assessor.rules().forEach(rule -> said.put(rule, EnumSet.noneOf(Verdict.class)));
    }

    void ask(Project project) {
        Evaluation evaluation = assessor.evaluation(project, null);
        said.forEach((rule, verdicts) -> {
            if (!verdicts.contains(Verdict.SATISFIED) || !verdicts.contains(Verdict.NOT_SATISFIED)) {
                verdicts.add(verdict(rule, rule.judge(evaluation)));
            }
        });
    }

    /** A rule that only advises has no verdict: it advises, or it does not. */
    private static Verdict verdict(Rule<?> rule, RuleResult result) {
        return rule.isAdvice()
                ? Verdict.of(result.found().stream().noneMatch(found -> found.verdict() == Verdict.NOT_SATISFIED))
                : result.verdict();
    }

    List<IdleRule> idle() {
        List<IdleRule> idle = new ArrayList<>();
        said.forEach((rule, verdicts) -> {
            boolean passes = verdicts.contains(Verdict.SATISFIED);
            boolean fails = verdicts.contains(Verdict.NOT_SATISFIED);
            if (!passes && !fails && verdicts.contains(Verdict.NOT_APPLICABLE)) {
                idle.add(new IdleRule(rule.id(), Never.APPLIES));
            } else if (!passes) {
                idle.add(new IdleRule(rule.id(), Never.PASSES));
            } else if (!fails) {
                idle.add(new IdleRule(rule.id(), Never.FAILS));
            }
        });
        return idle;
    }
}
