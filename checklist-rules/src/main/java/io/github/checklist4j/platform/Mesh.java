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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return new Mesh(systems, most == null ? pairs : pairs.min(Interval.exactly(possible(most))));
    }

    /**
     * Whether the links are no tight mesh.
     *
     * @param meshSystems the fewest systems that can form a mesh
     * @param meshShare the largest share of the possible pairs of systems that may be linked, from 0 to 1
     * @return no if more pairs are linked
     */
    public Answer acceptable(int meshSystems, BigDecimal meshShare) {
        Interval fewest = Interval.exactly(BigDecimal.valueOf(meshSystems));
        Answer several = systems.atLeast(fewest.low());
        Interval allowed = allowed(systems.max(fewest), meshShare);
        Answer few = pairs.atMost(allowed)
                .shownAs(() -> Comparison.of(
                        Side.of("pairs linked from point to point", Sides.text(pairs, allowed)),
                        "at most",
                        Side.of(Sides.text(allowed, pairs)),
                        Side.of("systems that do not stand alone", Sides.text(systems, systems))))
                .pickedBy(Facts.of("systems")); // there are no others
        return several.isYes() ? few : several.implies(few);
    }

    /** How many pairs may be linked before it is a mesh. */
    private static Interval allowed(Interval systems, BigDecimal share) {
        return systems.each(count -> possible(count).multiply(share).stripTrailingZeros());
    }

    private static Interval pairs(List<Integration> integrations) {
        Map<Object, List<Answer>> links = new LinkedHashMap<>();
        Facts stated = Facts.NONE;
        for (Integration integration : integrations) {
            links.computeIfAbsent(pairOrItself(integration), first -> new ArrayList<>())
                    .add(isLink(integration));
            stated = stated.and(facts(integration, true));
        }
        Interval pairs = Interval.sum(links.values().stream()
                .map(each -> Interval.counting(Answer.any(each)))
                .toList());
        return pairs.restingOn(stated, pairs.open());
    }

    /** The pair that a link joins, or, where its ends are unknown, a pair of its own. */
    private static Object pairOrItself(Integration integration) {
        boolean known = integration.source() != null && integration.target() != null;
        return known ? new HashSet<>(List.of(integration.source(), integration.target())) : integration.id();
    }

    private static Answer isLink(Integration integration) {
        String source = integration.source();
        boolean passes =
                integration.via() != null && !integration.via().stream().allMatch(String::isEmpty);
        if (passes || "".equals(source) || "".equals(integration.target()) || isSame(source, integration.target())) {
            return Answer.of(false);
        }
        Facts open = facts(integration, false);
        return open.isEmpty() ? Answer.of(true) : Answer.unknown(open);
    }

    private static boolean isSame(@Nullable String source, @Nullable String target) {
        return source != null && source.equals(target);
    }

    /** The facts that tell which pair is linked: those that are stated, or those that are open. */
    private static Facts facts(Integration integration, boolean stated) {
        Path path = Way.at(integration);
        Facts facts = Facts.NONE;
        facts = stated == (integration.source() != null) ? facts.and(Facts.of(path.then("source"))) : facts;
        facts = stated == (integration.target() != null) ? facts.and(Facts.of(path.then("target"))) : facts;
        return stated == (integration.via() != null) ? facts.and(Facts.of(path.then("via"))) : facts;
    }

    private static BigDecimal possible(BigDecimal count) {
        return count.multiply(count.subtract(BigDecimal.ONE))
                .max(BigDecimal.ZERO)
                .divide(TWO);
    }
}
