package io.github.checklist4j.cost;

import io.github.checklist4j.assessment.Observation;
import io.github.checklist4j.cost.CostFinding.Kind;
import io.github.checklist4j.facts.Costs;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether an estimate looks far enough ahead and is recent. */
final class Freshness {
    private Freshness() {}

    static Stream<CostFinding> findings(Costs costs, @Nullable LocalDate asOf, CostPolicy policy) {
        return Stream.concat(
                Stream.of(horizon(costs, policy), age(costs, asOf, policy)),
                Stream.ofNullable(costs.rates()).flatMap(List::stream).flatMap(rate -> rate(rate, asOf)));
    }

    /** A rate of a day to come is a guess, whatever it says. One without a day is taken to be of a day that has come. */
    private static Stream<CostFinding> rate(Costs.Rate rate, @Nullable LocalDate asOf) {
        LocalDate day = rate.asOf();
        String path = "costs.rates[" + rate.currency() + "].asOf";
        return day == null
                ? Stream.of()
                : Stream.of(CostFinding.of(
                        Kind.AGE,
                        path,
                        "the exchange rate is not of a day to come",
                        Answer.known(asOf, "asOf", today -> !day.isAfter(today)),
                        Observation.of(path, day)));
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
