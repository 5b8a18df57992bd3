package io.github.checklist4j.capacity;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.limits.Limits;
import io.github.checklist4j.quantity.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How the volumes of a project fit the limits of what it calls and of what carries its messages.
 *
 * @param utilisations each limit with its use, family by family, in the order of the facts
 * @param checks what is judged beside them
 */
public record Capacity(List<Utilisation> utilisations, List<Check> checks) {
    /** Copies the lists. */
    public Capacity {
        utilisations = List.copyOf(utilisations);
        checks = List.copyOf(checks);
    }

    /**
     * Computes it.
     *
     * @param project the project; the limits that it measured take the place of the published ones
     * @param limits the published limits
     * @param policy what the organisation asks beyond them
     * @return the utilisations and checks; none of both if the project is known to have no integrations
     * @throws IllegalArgumentException if a limit that is needed is not among the limits
     */
    public static Capacity of(Project project, Limits limits, CapacityPolicy policy) {
        Scene scene = Scene.of(project, limits, policy);
        List<Measure> measures = Families.measures(scene);
        return new Capacity(Judge.utilisations(measures, policy), Families.checks(scene));
    }

    /**
     * How full the fullest published limit would be if one integration had all of them for itself. What the integrations have in common is
     * looked up once.
     *
     * @param project the project that they belong to; the limits that it measured take the place of the published ones
     * @param limits the published limits
     * @param policy what the organisation asks beyond them
     * @return gives for an integration the ratio of use to limit, 0 if it touches none; may be used from a single thread
     */
    public static Function<Integration, Interval> alone(Project project, Limits limits, CapacityPolicy policy) {
        Scene scene = Scene.of(project, List.of(), limits, policy);
        return integration -> Families.measures(scene.with(integration)).stream()
                .filter(measure -> !measure.limits().isEmpty())
                .map(Course::ratio)
                .reduce(Interval.ZERO, Interval::max);
    }

    /**
     * The verdict on everything.
     *
     * @return NOT_APPLICABLE if there is nothing to judge
     */
    public Verdict verdict() {
        return Stream.concat(
                        utilisations.stream().map(Utilisation::verdict),
                        checks.stream().map(Check::verdict))
                .reduce(Verdict.NOT_APPLICABLE, Verdict::and);
    }

    /**
     * The facts that would decide it.
     *
     * @return their paths; empty unless the verdict is UNKNOWN
     */
    public List<String> missing() {
        Set<String> missing = new LinkedHashSet<>();
        if (verdict() == Verdict.UNKNOWN) {
            utilisations.forEach(utilisation -> missing.addAll(utilisation.missing()));
            checks.forEach(check -> missing.addAll(check.missing()));
        }
        return List.copyOf(missing);
    }

    /**
     * The published limit that growth passes first; of several in the same month the fullest one. A limit whose month is open counts with the
     * first month in which it can be passed.
     *
     * @return it, or empty if no limit is passed within the months searched
     */
    public Optional<Utilisation> firstWall() {
        List<Utilisation> walls = new ArrayList<>(utilisations);
        walls.removeIf(utilisation ->
                utilisation.limits().isEmpty() || utilisation.crossing().earliest() == null);
        return walls.stream().min(Comparator.comparing(Capacity::month).thenComparing(fullest()));
    }

    private static Integer month(Utilisation utilisation) {
        Integer earliest = utilisation.crossing().earliest();
        return earliest == null ? Integer.MAX_VALUE : earliest;
    }

    private static Comparator<Utilisation> fullest() {
        return Comparator.comparing(
                        (Utilisation utilisation) -> utilisation.ratio().low())
                .reversed();
    }
}
