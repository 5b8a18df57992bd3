package io.github.checklist4j.laws;

import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Says less of a quantity than is known: a range that holds the one that is stated. */
final class Widening {
    private Widening() {}

    /** The facts of a project that are quantities. */
    static List<String> quantities(Project project) {
        return FactTree.facts(project).entrySet().stream()
                .filter(fact -> fact.getValue() instanceof Range<?>)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The project with wider ranges. One that its bounds do not allow for is passed over. */
    static Project of(Project project, List<String> paths, long seed) {
        Project wide = project;
        for (String path : paths) {
            Object wider = Forgetting.value(wide, path) instanceof Range<?> range
                    ? wider(range, new Random(seed + path.hashCode()))
                    : null;
            Project with = wider == null ? null : Forgetting.with(wide, path, wider);
            wide = with == null ? wide : with;
        }
        return wide;
    }

    private static @Nullable Object wider(Range<?> range, Random random) {
        int side = random.nextInt(3);
        if (range.low() instanceof BigDecimal low && range.high() instanceof BigDecimal high) {
            return Range.between(side == 0 ? low : less(low), side == 1 ? high : more(high));
        }
        if (range.low() instanceof Duration low && range.high() instanceof Duration high) {
            return Range.between(side == 0 ? low : low.dividedBy(2), side == 1 ? high : high.multipliedBy(3));
        }
        return null;
    }

    private static BigDecimal less(BigDecimal number) {
        return number.signum() > 0 ? number.movePointLeft(1) : number.movePointRight(1);
    }

    private static BigDecimal more(BigDecimal number) {
        return number.signum() > 0 ? number.movePointRight(1) : number.movePointLeft(1);
    }
}
