package io.github.checklist4j.laws;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Goes from both sides towards the place where a number begins to fail. If anything else ever decides, it does there; and chance does not
 * find so narrow a place.
 */
final class Narrowing {
    private static final int STEPS = 80;

    /** How far the first steps away from zero go; sizes are compared by their magnitude. */
    private static final int DECADES = 6;

    private static final MathContext PRECISION = new MathContext(12);

    private Narrowing() {}

    /**
     * Searches between two values of a fact.
     *
     * @param passing a project in which the number passes
     * @param failing the same project with a number that fails
     * @param path the path of the number
     * @param verdict SATISFIED on this side of the place, NOT_SATISFIED on that one, UNKNOWN where something else decides; any other
     *     one ends the search
     * @return a project in which something else decides, if there is one
     */
    static Optional<Project> between(
            Project passing, Project failing, String path, Function<Project, Verdict> verdict) {
        BigDecimal passes = number(passing, path);
        BigDecimal fails = number(failing, path);
        for (int step = 0; step < STEPS && passes != null && fails != null; step++) {
            BigDecimal middle = middle(passes, fails);
            Project candidate = Forgetting.with(passing, path, like(Forgetting.value(passing, path), middle));
            if (candidate == null) {
                return Optional.empty();
            }
            switch (verdict.apply(candidate)) {
                case SATISFIED -> passes = middle;
                case NOT_SATISFIED -> fails = middle;
                case UNKNOWN -> {
                    return Optional.of(candidate);
                }
                default -> {
                    return Optional.empty(); // neither side moves, so the next step would be the same
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable BigDecimal number(Project project, String path) {
        Object value = Forgetting.value(project, path);
        if (value instanceof Range<?> range) {
            return range.low() instanceof BigDecimal low ? low : null;
        }
        return value instanceof BigDecimal number ? number : null;
    }

    private static Object like(@Nullable Object example, BigDecimal number) {
        return example instanceof Range<?> ? Range.exact(number) : number;
    }

    private static BigDecimal middle(BigDecimal a, BigDecimal b) {
        BigDecimal product = a.multiply(b);
        return product.signum() > 0
                ? product.sqrt(PRECISION).multiply(BigDecimal.valueOf(a.signum()))
                : a.add(b).scaleByPowerOfTen(-DECADES).round(PRECISION);
    }
}
