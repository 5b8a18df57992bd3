package io.github.checklist4j.cost;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.cost.CostFinding.Kind;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether an estimate looks far enough ahead and is recent. */
final class Freshness {
    private static final Path AS_OF = Path.of("asOf");

    private Freshness() {}

    static List<CostFinding> of(Costs costs, @Nullable LocalDate asOf, CostPolicy policy, Assumptions assumptions) {
        List<CostFinding> findings = new ArrayList<>();
        Path horizon = Path.of("costs.horizonMonths");
        findings.add(new CostFinding(Kind.HORIZON, horizon, horizon(costs.horizonMonths(), horizon, policy)));
        Path estimated = Path.of("costs.estimatedOn");
        findings.add(new CostFinding(Kind.AGE, estimated, age(costs.estimatedOn(), estimated, asOf, policy)));
        for (Costs.Rate rate : costs.rates() == null ? List.<Costs.Rate>of() : costs.rates()) {
            Path path = Path.of("costs.rates", rate.currency()).then("asOf");
            findings.add(new CostFinding(Kind.AGE, path, rate(rate.asOf(), path, asOf, assumptions)));
        }
        return findings;
    }

    private static Answer horizon(@Nullable Integer months, Path path, CostPolicy policy) {
        return Words.said(
                Words.stated(months, path)
                        .and(Answer.of(months == null || months >= policy.shortestHorizonMonths(), Facts.of(path))),
                () -> Comparison.of(
                        new Side(path.toString(), String.valueOf(months), "months"),
                        "at least",
                        new Side("", Integer.toString(policy.shortestHorizonMonths()), "months"),
                        new Side("recommended", Integer.toString(policy.recommendedHorizonMonths()), "months")));
    }

    private static Answer age(@Nullable LocalDate day, Path path, @Nullable LocalDate asOf, CostPolicy policy) {
        Answer known = Words.stated(asOf, AS_OF).and(Words.stated(day, path));
        if (asOf == null || day == null) {
            return known;
        }
        long age = ChronoUnit.DAYS.between(day, asOf);
        return Answer.of(
                age >= 0 && age <= policy.staleAfterDays(),
                known.facts(),
                () -> Comparison.of(
                        Side.of(path.toString(), day),
                        age < 0 ? "not after" : "at most " + policy.staleAfterDays() + " days before",
                        Side.of("evaluation date", asOf)));
    }

    /** A rate of a day to come is a guess, whatever it says. One without a day is taken to be of a day that has come. */
    private static Answer rate(@Nullable LocalDate day, Path path, @Nullable LocalDate asOf, Assumptions assumptions) {
        if (day == null) {
            String why = "a rate without a day is taken to be of a day that has come";
            boolean assumed = assumptions.of(null, path, "not after the evaluation date", why) != null;
            return assumed ? Answer.of(true) : Answer.unknown(path);
        }
        return asOf == null ? Answer.unknown(AS_OF) : notAfter(day, path, asOf);
    }

    /** Whether a day has come. */
    static Answer notAfter(LocalDate day, Path path, LocalDate asOf) {
        return Answer.of(
                !day.isAfter(asOf),
                Facts.of(AS_OF).and(Facts.of(path)),
                () -> Comparison.of(Side.of(path.toString(), day), "not after", Side.of("evaluation date", asOf)));
    }
}
