package io.github.checklist4j.capacity;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.limits.Limits;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How the volumes of a project fit the limits of what it calls and of what carries its messages. */
public final class Capacity {
    private static final List<Function<Scene, List<Measure>>> MEASURES = List.of(
            ServiceProtection::measures,
            Entitlement::measures,
            RequestSizes::measures,
            FinanceOperations::measures,
            DataverseOutbound::measures,
            Products::measures);
    private static final List<Function<Scene, List<Check>>> CHECKS =
            List.of(Coverage::checks, Throttling::checks, FinanceOperations::checks, DataverseOutbound::checks);

    private final Scene scene;
    private final List<Utilisation> utilisations;
    private final List<Check> checks;

    private Capacity(Scene scene) {
        List<Measure> measures = all(MEASURES, scene);
        Neighbours neighbours = new Neighbours(measures);
        this.scene = scene;
        this.utilisations = measures.stream()
                .map(measure -> new Utilisation(measure, scene, neighbours))
                .toList();
        this.checks = all(CHECKS, scene);
    }

    /**
     * Computes it; an absent fact that has a documented meaning is taken for that.
     *
     * @param project the project; the limits that it measured take the place of the published ones
     * @param limits the published limits
     * @param policy what the organisation asks beyond them
     * @return the utilisations and checks; none of both if the project is known to have no integrations
     * @throws IllegalArgumentException if a limit that is needed is not among the limits
     */
    public static Capacity of(Project project, Limits limits, CapacityPolicy policy) {
        return of(project, limits, policy, Assumptions.allowed());
    }

    /**
     * Computes it.
     *
     * @param project the project; the limits that it measured take the place of the published ones
     * @param limits the published limits
     * @param policy what the organisation asks beyond them
     * @param assumptions what absent facts are taken for, and where that is written down
     * @return the utilisations and checks; none of both if the project is known to have no integrations
     * @throws IllegalArgumentException if a limit that is needed is not among the limits
     */
    public static Capacity of(Project project, Limits limits, CapacityPolicy policy, Assumptions assumptions) {
        return new Capacity(Scene.of(project, limits, policy, assumptions));
    }

    private static <T> List<T> all(List<Function<Scene, List<T>>> families, Scene scene) {
        return families.stream().flatMap(family -> family.apply(scene).stream()).toList();
    }

    /**
     * What is used.
     *
     * @return each limit with its use, family by family, in the order of the facts
     */
    public List<Utilisation> utilisations() {
        return utilisations;
    }

    /**
     * What is judged beside limits.
     *
     * @return the checks, in the order of the facts
     */
    public List<Check> checks() {
        return checks;
    }

    /**
     * How full the fullest published limit would be if one integration had all of them for itself.
     *
     * @param integration an integration of the project
     * @return the ratio of use to limit, 0 if it touches none
     */
    public Interval alone(Integration integration) {
        Scene alone = scene.with(integration);
        List<Utilisation> limited = all(MEASURES, alone).stream()
                .filter(measure -> !measure.limits().isEmpty())
                .map(measure -> new Utilisation(measure, alone, new Neighbours(List.of())))
                .toList();
        return Utilisation.fullest(limited).orMore(whichLimits(alone, integration));
    }

    /** What keeps open which limits an integration meets: any may be one of them. */
    private static Facts whichLimits(Scene alone, Integration integration) {
        Path via = Path.of("integrations", integration.id()).then("via");
        Facts open = endpoint(integration).and(integration.via() == null ? Facts.of(via) : Facts.NONE);
        for (String id : integration.via() == null ? List.<String>of() : integration.via()) {
            Component component = alone.components().get(id);
            if (component == null && !id.isEmpty()) {
                open = open.and(Facts.of("platform.components"));
            } else if (component != null && component.product() == null) {
                open = open.and(Facts.of(Path.of("platform.components", id).then("product")));
            }
        }
        return open.and(whetherInDataverse(alone));
    }

    /** What keeps open whether something ends in Dataverse, where the limits of who calls count. */
    private static Facts whetherInDataverse(Scene alone) {
        return Facts.all(
                DataverseCallers.ending(alone), member -> member.takesPart().open());
    }

    private static Facts endpoint(Integration integration) {
        return integration.endpoint() == null
                ? Facts.of(Path.of("integrations", integration.id()).then("endpoint"))
                : Facts.NONE;
    }

    /**
     * What keeps open whether an integration meets limits of who calls.
     *
     * @param integration an integration of the project
     * @return the facts
     */
    public Facts whetherLimited(Integration integration) {
        Facts open = endpoint(integration);
        return open.isEmpty() ? whetherInDataverse(scene.with(integration)) : open;
    }

    /**
     * The published limit that growth passes first; of several in the same month the fullest one. A limit whose month is open counts with the
     * first month in which it can be passed by what is stated, else with the one in which it surely is.
     *
     * @return it, or empty if no limit is passed within the months searched
     */
    public Optional<Utilisation> firstWall() {
        Map<Utilisation, Integer> walls = new LinkedHashMap<>();
        for (Utilisation each : utilisations) {
            Integer month = each.limits().isEmpty() ? null : each.firstCrossing();
            if (month != null) {
                walls.put(each, month);
            }
        }
        Comparator<Utilisation> first = Comparator.comparing(each -> walls.getOrDefault(each, 0));
        Comparator<Utilisation> full = Comparator.comparing(each -> each.ratio().low());
        return walls.keySet().stream().min(first.thenComparing(full.reversed()));
    }
}
