package io.github.checklist4j.capacity;

import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.assessment.Verdict;
import java.math.BigDecimal;
import java.util.List;

/** Makes a utilisation of a measure. */
final class Judge {
    private final CapacityPolicy policy;
    private final List<Measure> all;

    /** All measures are needed because a change that helps one must not break another. */
    Judge(CapacityPolicy policy, List<Measure> all) {
        this.policy = policy;
        this.all = all;
    }

    Utilisation utilisation(Measure measure) {
        BigDecimal bound = measure.bound(policy);
        Course course = new Course(measure, policy);
        Verdict now = course.ratio().atMost(bound);
        Verdict later = course.peak().atMost(BigDecimal.ONE);
        return new Utilisation(
                measure.id(),
                measure.limits(),
                measure.subject(),
                measure.measured(),
                measure.unit(),
                measure.group().integrations(),
                course.used(),
                course.allowed(),
                course.ratio(),
                bound,
                now,
                course.peak(),
                later,
                course.crossing(),
                Band.of(course.ratio(), policy),
                course.margin(bound),
                suggestions(measure, now.and(later)));
    }

    private List<Suggestion> suggestions(Measure measure, Verdict verdict) {
        if (verdict != Verdict.NOT_SATISFIED) {
            return List.of();
        }
        List<Affected> affected = all.stream()
                .filter(other -> other.group().sharesWith(measure.group()))
                .map(other -> Affected.of(other, policy))
                .toList();
        return measure.levers().stream()
                .map(lever -> new SmallestChange(lever, measure, affected, policy).suggestion())
                .toList();
    }
}
