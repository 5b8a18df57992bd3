package io.github.checklist4j.platform;

import io.github.checklist4j.assessment.Comparison;
import io.github.checklist4j.assessment.Side;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.knowledge.Sides;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many pairs of systems are linked point to point. Two links between the same two systems make one pair; a link from a system to
 * itself makes none.
 *
 * @param systems how many systems there are that do not stand alone
 * @param pairs how many pairs are linked, and the paths of the facts that decide it
 */
public record Mesh(Interval systems, Interval pairs) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * The links of a project.
     *
     * @param project the project
     * @return the mesh
     */
    public static Mesh of(Project project) {
        Interval systems = Connected.systems(project);
        List<Integration> integrations = project.integrations();
        Interval pairs = integrations == null ? Interval.of(null, Path.of("integrations")) : pairs(integrations);
        BigDecimal most = systems.high();
        return new Mesh(systems, most == null ? pairs : capped(pairs, possible(most)));
    }

    /**
     * Whether the links are no tight mesh.
     *
     * @param policy from how many systems on there can be a mesh, and the share of possible pairs that may be linked
     * @return no if more pairs are linked
     */
    public Answer acceptable(PlatformPolicy policy) {
        Interval fewest = Interval.exactly(BigDecimal.valueOf(policy.meshSystems()));
        Answer several = systems.atLeast(fewest.low());
        Interval allowed = allowed(systems.max(fewest), policy);
        Answer few = pairs.atMost(allowed)
                .shownAs(() -> Comparison.of(
                        Side.of("pairs linked from point to point", Sides.text(pairs, allowed)),
                        "at most",
                        Side.of(Sides.text(allowed, pairs)),
                        Side.of("systems that do not stand alone", Sides.text(systems, systems))));
        return several.isYes() ? few : several.implies(few);
    }

    /** How many pairs may be linked before it is a mesh. */
    private static Interval allowed(Interval systems, PlatformPolicy policy) {
        return systems.each(
                count -> possible(count).multiply(policy.meshShare()).stripTrailingZeros());
    }

    private static Interval pairs(List<Integration> integrations) {
        Set<Set<String>> sure = new LinkedHashSet<>();
        integrations.forEach(integration -> {
            if (integration.via() != null && integration.via().stream().allMatch(String::isEmpty)) {
                sure.add(ends(integration));
            }
        });
        sure.removeIf(ends -> ends.size() < 2);
        Set<Object> possible = new LinkedHashSet<>(sure);
        Facts open = Facts.NONE;
        Facts facts = Facts.NONE;
        for (Integration integration : integrations) {
            facts = facts.and(ends(integration, true));
            Object pair = pairOrItself(integration);
            if (mayLink(integration) && !sure.contains(pair)) {
                possible.add(pair);
                open = open.and(ends(integration, false));
            }
        }
        return Interval.between(
                BigDecimal.valueOf(sure.size()), null, BigDecimal.valueOf(possible.size()), facts, open);
    }

    private static boolean mayLink(Integration integration) {
        boolean mayBeDirect =
                integration.via() == null || integration.via().stream().allMatch(String::isEmpty);
        boolean known = integration.source() != null && integration.target() != null;
        boolean endsNowhere = "".equals(integration.source()) || "".equals(integration.target());
        return mayBeDirect && !endsNowhere && !(known && ends(integration).size() < 2);
    }

    /** The pair that a link joins, or, where its ends are unknown, a pair of its own. */
    private static Object pairOrItself(Integration integration) {
        Set<String> ends = ends(integration);
        return ends.size() == 2 ? ends : integration.id();
    }

    private static Set<String> ends(Integration integration) {
        Set<String> ends = new LinkedHashSet<>();
        addKnown(ends, integration.source());
        addKnown(ends, integration.target());
        return ends;
    }

    private static void addKnown(Set<String> ends, @Nullable String id) {
        if (id != null && !id.isEmpty()) {
            ends.add(id);
        }
    }

    /** The facts that tell which pair is linked: those that are stated, or those that are open. */
    private static Facts ends(Integration integration, boolean stated) {
        Path path = Way.at(integration);
        Facts facts = Facts.NONE;
        facts = stated == (integration.source() != null) ? facts.and(Facts.of(path.then("source"))) : facts;
        facts = stated == (integration.target() != null) ? facts.and(Facts.of(path.then("target"))) : facts;
        return stated == (integration.via() != null) ? facts.and(Facts.of(path.then("via"))) : facts;
    }

    /** There are no more linked pairs than pairs. */
    private static Interval capped(Interval pairs, BigDecimal most) {
        BigDecimal high = pairs.high();
        return Interval.between(
                pairs.low(),
                null,
                high == null ? most.max(pairs.low()) : high.min(most).max(pairs.low()),
                pairs.facts(),
                pairs.open());
    }

    private static BigDecimal possible(BigDecimal count) {
        return count.multiply(count.subtract(BigDecimal.ONE))
                .max(BigDecimal.ZERO)
                .divide(TWO);
    }
}
