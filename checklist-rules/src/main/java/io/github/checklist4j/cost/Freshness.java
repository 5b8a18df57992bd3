package io.github.checklist4j.cost;

import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.cost.CostFinding.Kind;
import io.github.checklist4j.facts.Costs;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether an estimate looks far enough ahead and is recent. */
final class Freshness {
    private Freshness() {}

    static Stream<CostFinding> findings(Costs costs, @Nullable LocalDate asOf, CostPolicy policy) {
        return Stream.of(horizon(costs, policy), age(costs, asOf, policy));
    }

    private static CostFinding horizon(Costs costs, CostPolicy policy) {
        String path = "costs.horizonMonths";
        return CostFinding.of(
                Kind.HORIZON,
                path,
                "the estimate looks at least " + policy.shortestHorizonMonths() + " months ahead",
                Answer.known(costs.horizonMonths(), path, months -> months >= policy.shortestHorizonMonths()),
                Shown.array(Stream.concat(
                        Stream.ofNullable(costs.horizonMonths())
                                .map(months -> new Observation(path, months.toString(), "months")),
                        Stream.of(new Observation(
                                "recommended", Integer.toString(policy.recommendedHorizonMonths()), "months")))));
    }

    private static CostFinding age(Costs costs, @Nullable LocalDate asOf, CostPolicy policy) {
        String path = "costs.estimatedOn";
        LocalDate estimatedOn = costs.estimatedOn();
        Long days = asOf == null || estimatedOn == null ? null : ChronoUnit.DAYS.between(estimatedOn, asOf);
        Answer answer = days == null
                ? Answer.known(asOf, "asOf", known -> true).and(Answer.known(estimatedOn, path, known -> true))
                : Answer.of(days >= 0 && days <= policy.staleAfterDays());
        return CostFinding.of(
                Kind.AGE,
                path,
                "the estimate was made, and is not older than " + policy.staleAfterDays() + " days",
                answer,
                Shown.array(Stream.concat(
                        Stream.ofNullable(estimatedOn).map(day -> Observation.of(path, day)),
                        Stream.ofNullable(asOf).map(day -> Observation.of("evaluation date", day)))));
    }
}
