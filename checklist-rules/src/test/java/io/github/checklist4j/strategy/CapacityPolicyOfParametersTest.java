package io.github.checklist4j.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.capacity.Capacity;
import io.github.checklist4j.capacity.CapacityPolicy;
import io.github.checklist4j.capacity.Utilisation;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.rules.Parameters;
import org.junit.jupiter.api.Test;

class CapacityPolicyOfParametersTest {
    @Test
    void judges_as_the_rule_does() {
        Assessor assessor = IntegrationStrategy.assessor();
        Project project = Examples.read("case-study-first");
        CapacityPolicy policy = IntegrationStrategy.capacityPolicy(assessor.parameters());
        assertThat(Capacity.of(project, assessor.data().limits(), policy).utilisations().stream()
                        .map(Utilisation::verdict)
                        .reduce(Verdict.NOT_APPLICABLE, Verdict::and))
                .isEqualTo(assessor.assess(project)
                        .rule("pattern.capacity-matched.limits")
                        .map(rule -> assessor.assess(project).findings().stream()
                                .filter(finding -> finding.rule().equals(rule.id()))
                                .map(finding -> finding.verdict())
                                .reduce((a, b) -> a.and(b))
                                .orElseThrow())
                        .orElseThrow());
    }

    @Test
    void takes_what_is_set_for_all_tasks_and_for_its_own() {
        Parameters all = Parameters.defaults().with(StandardParameters.HORIZON, 3);
        assertThat(IntegrationStrategy.capacityPolicy(all).horizonMonths()).isEqualTo(3);
        Parameters own = all.with("pattern.capacity-matched", StandardParameters.HORIZON, 6)
                .with("pattern.costs-estimated", StandardParameters.HORIZON, 9);
        assertThat(IntegrationStrategy.capacityPolicy(own).horizonMonths()).isEqualTo(6);
    }
}
