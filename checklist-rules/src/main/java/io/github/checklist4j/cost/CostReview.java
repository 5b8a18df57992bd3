package io.github.checklist4j.cost;

import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.CostsBuilder;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Assumptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is to say about the estimate of a project.
 *
 * @param projection what it costs, month by month
 * @param budget the total against the budget, or {@code null} if no budget is stated
 * @param findings what the estimate has to show, satisfied or not, in the order of the facts: completeness, lines, horizon and age,
 *     suspicions
 */
public record CostReview(
        CostProjection projection, @Nullable BudgetCheck budget, List<CostFinding> findings) {
    /** Copies the list: the record never changes. */
    public CostReview {
        findings = List.copyOf(findings);
    }

    /**
     * Reviews the estimate. Where the project says nothing of costs, everything about them is unknown.
     *
     * @param project the project
     * @param asOf the evaluation date, or {@code null} if it is not known
     * @param policy what the estimate is judged by
     * @param assumptions what absent facts are taken for
     * @return the review
     */
    public static CostReview of(Project project, @Nullable LocalDate asOf, CostPolicy policy, Assumptions assumptions) {
        Costs costs = project.costs() == null ? CostsBuilder.builder().build() : project.costs();
        List<Line> lines = Line.of(costs, assumptions);
        CostProjection projection = new CostProjection(costs, lines, policy, assumptions);
        Function<CostLine, Drivers> drivers = Drivers.in(project);
        List<CostFinding> findings = new ArrayList<>();
        Completeness.of(project, lines).forEach(findings::add);
        for (Line line : lines == null ? List.<Line>of() : lines) {
            findings.addAll(LineChecks.of(line, drivers.apply(line.fact()), asOf, policy, assumptions));
        }
        findings.addAll(Freshness.of(costs, asOf, policy, assumptions));
        findings.addAll(Suspicions.of(project, lines, assumptions));
        return new CostReview(
                projection, BudgetCheck.of(costs, projection, assumptions).orElse(null), findings);
    }
}
