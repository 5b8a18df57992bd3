package io.github.checklist4j.fit;

import static io.github.checklist4j.fit.Criteria.allOf;

import io.github.checklist4j.facts.Identity;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.fit.AntiPattern.Basis;
import io.github.checklist4j.fit.AntiPattern.Weight;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;

/** Who calls. */
final class IdentityAntiPatterns {
    private static final Range<BigDecimal> ONE = Range.exact(BigDecimal.ONE);

    static final AntiPattern<Identity> SINGLE_ACCOUNT = new AntiPattern<>(
            "single-account",
            "single account for more than its limits allow",
            new Basis(
                    "pattern.capacity-matched",
                    Weight.ADVICE,
                    "the limits count each user by itself, so several users would share the load; the utilisation itself is judged by the task",
                    "let the integrations log on as several identities",
                    "Dataverse, service protection limits, 2026-01; finance and operations apps, maximise throughput, 2024-06"),
            IdentityAntiPatterns::isOverloaded);

    private IdentityAntiPatterns() {}

    /** An identity that does not say how many users it has is one. */
    private static Criterion isOverloaded(Identity identity, Surroundings surroundings) {
        String path = "identities[" + identity.id() + "].users";
        Range<BigDecimal> users = identity.users() == null ? ONE : identity.users();
        return allOf(
                new Quantity(() -> "users", "", () -> Interval.of(users, path)).atMost(BigDecimal.ONE),
                new Quantity(() -> "utilisation", "", () -> surroundings
                                .utilisation()
                                .of(identity))
                        .above(BigDecimal.ONE));
    }
}
