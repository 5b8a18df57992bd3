package io.github.checklist4j.capacity;

import io.github.checklist4j.assessment.Suggestion;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.limits.Limit;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much of one limit is used, today and as it grows.
 *
 * @param id what is judged: the id of the limit, or a name of our own where the project or the policy sets the bound
 * @param limits the published figures that it rests on; empty where there is none
 * @param subject path of who uses it: {@code identities[svc-orders]}, {@code platform.components[bus]}
 * @param measured what is counted, in words: {@code requests per 5 minutes}
 * @param unit the unit of used and allowed
 * @param integrations ids of the integrations that were added up, or may have to be; of the latter the first 50, whose open facts are
 *     named too
 * @param used how much is used at the evaluation date
 * @param allowed how much is allowed
 * @param ratio used over allowed: 1 is the whole limit
 * @param bound the ratio that is accepted at the evaluation date: the headroom, or 1 for what only has to fit
 * @param now whether the ratio is within the bound at the evaluation date
 * @param peakRatio the largest ratio within the horizon
 * @param later whether growth leaves the ratio at 1 or below within the horizon
 * @param crossing when growth passes 100 %
 * @param band how close it is, or {@code null} while the open facts leave more than one band
 * @param margin what may still be added before the bound is passed, in the unit; nothing if it is passed
 * @param suggestions for one that fails: the smallest change of each input that brings it within the bound
 */
public record Utilisation(
        String id,
        List<Limit> limits,
        String subject,
        String measured,
        String unit,
        List<String> integrations,
        Interval used,
        Interval allowed,
        Interval ratio,
        BigDecimal bound,
        Verdict now,
        Interval peakRatio,
        Verdict later,
        Crossing crossing,
        @Nullable Band band,
        Interval margin,
        List<Suggestion> suggestions) {
    /** Copies the lists. */
    public Utilisation {
        limits = List.copyOf(limits);
        integrations = List.copyOf(integrations);
        suggestions = List.copyOf(suggestions);
    }

    /**
     * The verdict on today and on the horizon together.
     *
     * @return NOT_SATISFIED if either fails
     */
    public Verdict verdict() {
        return now.and(later);
    }

    /**
     * The facts that would decide it.
     *
     * @return their paths; empty unless the verdict is UNKNOWN
     */
    public List<String> missing() {
        if (verdict() != Verdict.UNKNOWN) {
            return List.of();
        }
        Set<String> missing = new LinkedHashSet<>();
        if (now == Verdict.UNKNOWN) {
            missing.addAll(ratio.open());
        }
        if (later == Verdict.UNKNOWN) {
            missing.addAll(peakRatio.open());
        }
        return List.copyOf(missing);
    }
}
