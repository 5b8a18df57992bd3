package io.github.checklist4j.platform;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many pairs of systems are linked point to point. Two links between the same two systems make one pair; a link from a system to
 * itself makes none.
 *
 * @param systems how many systems there are at least
 * @param systemsKnown whether there are no more than that
 * @param pairs how many pairs are linked, and the paths of the facts that decide it
 */
public record Mesh(int systems, boolean systemsKnown, Interval pairs) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Refuses a missing part. */
    public Mesh {
        Objects.requireNonNull(pairs, "pairs");
    }

    /**
     * The links of a project.
     *
     * @param project the project
     * @return the mesh
     */
    public static Mesh of(Project project) {
        List<ConnectedSystem> systems = project.systems();
        List<Integration> integrations = project.integrations();
        Interval pairs = integrations == null ? Interval.of(null, "integrations") : pairs(integrations);
        int count = systems == null ? named(integrations) : systems.size();
        return new Mesh(count, systems != null, systems == null ? pairs : capped(pairs, possible(count)));
    }

    /**
     * Whether the links are no tight mesh.
     *
     * @param policy from how many systems on there can be a mesh, and the share of possible pairs that may be linked
     * @return no if more pairs are linked
     */
    public Answer acceptable(PlatformPolicy policy) {
        if (systemsKnown && systems < policy.meshSystems()) {
            return Answer.of(true);
        }
        BigDecimal allowed = possible(Math.max(systems, policy.meshSystems())).multiply(policy.meshShare());
        Verdict verdict = pairs.atMost(allowed);
        if (systemsKnown || verdict == Verdict.SATISFIED) {
            return new Answer(verdict, pairs.open());
        }
        List<String> open = new ArrayList<>(List.of("systems"));
        open.addAll(pairs.open());
        return new Answer(Verdict.UNKNOWN, open);
    }

    private static Interval pairs(List<Integration> integrations) {
        Set<Set<String>> sure = new LinkedHashSet<>();
        integrations.forEach(integration -> {
            if (integration.via() != null && Components.isNothing(integration.via())) {
                sure.add(ends(integration));
            }
        });
        sure.removeIf(ends -> ends.size() < 2);
        Set<Object> possible = new LinkedHashSet<>(sure);
        List<String> open = new ArrayList<>();
        for (Integration integration : integrations) {
            Object pair = pairOrItself(integration);
            if (mayLink(integration) && !sure.contains(pair)) {
                possible.add(pair);
                open.addAll(openFacts(integration));
            }
        }
        return new Interval(BigDecimal.valueOf(sure.size()), BigDecimal.valueOf(possible.size()), open);
    }

    private static boolean mayLink(Integration integration) {
        boolean mayBeDirect = integration.via() == null || Components.isNothing(integration.via());
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

    private static List<String> openFacts(Integration integration) {
        String path = Way.path(integration);
        List<String> open = new ArrayList<>();
        if (integration.source() == null) {
            open.add(path + ".source");
        }
        if (integration.target() == null) {
            open.add(path + ".target");
        }
        if (integration.via() == null) {
            open.add(path + ".via");
        }
        return open;
    }

    private static int named(@Nullable List<Integration> integrations) {
        Set<String> ids = new LinkedHashSet<>();
        if (integrations != null) {
            integrations.forEach(integration -> ids.addAll(ends(integration)));
        }
        return ids.size();
    }

    private static Interval capped(Interval pairs, BigDecimal most) {
        BigDecimal high = pairs.high();
        return new Interval(
                pairs.low(),
                high == null ? most.max(pairs.low()) : high.min(most).max(pairs.low()),
                pairs.open());
    }

    private static BigDecimal possible(int systems) {
        BigDecimal count = BigDecimal.valueOf(systems);
        return count.multiply(count.subtract(BigDecimal.ONE))
                .max(BigDecimal.ZERO)
                .divide(TWO);
    }
}
