package io.github.checklist4j.platform;

import io.github.checklist4j.assessment.Verdict;
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
 * @param systems how many systems there are that do not stand alone
 * @param pairs how many pairs are linked, and the paths of the facts that decide it
 */
public record Mesh(Interval systems, Interval pairs) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Refuses a missing part. */
    public Mesh {
        Objects.requireNonNull(systems, "systems");
        Objects.requireNonNull(pairs, "pairs");
    }

    /**
     * The links of a project.
     *
     * @param project the project
     * @return the mesh
     */
    public static Mesh of(Project project) {
        Interval systems = Connected.systems(project);
        List<Integration> integrations = project.integrations();
        Interval pairs = integrations == null ? Interval.of(null, "integrations") : pairs(integrations);
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
        BigDecimal fewest = BigDecimal.valueOf(policy.meshSystems());
        BigDecimal most = systems.high();
        if (most != null && most.compareTo(fewest) < 0) {
            return Answer.of(true);
        }
        BigDecimal least = possible(systems.low().max(fewest)).multiply(policy.meshShare());
        if (pairs.atMost(least) == Verdict.SATISFIED) {
            return Answer.of(true);
        }
        boolean mesh = most != null
                && systems.low().compareTo(fewest) >= 0
                && pairs.atMost(possible(most).multiply(policy.meshShare())) == Verdict.NOT_SATISFIED;
        List<String> open = new ArrayList<>(systems.open());
        open.addAll(pairs.open());
        return mesh ? Answer.of(false) : new Answer(Verdict.UNKNOWN, open);
    }

    /**
     * How many pairs may be linked before it is a mesh.
     *
     * @param policy the share of possible pairs that may be linked
     * @return the number
     */
    public Interval allowed(PlatformPolicy policy) {
        BigDecimal most = systems.high();
        return new Interval(
                possible(systems.low()).multiply(policy.meshShare()).stripTrailingZeros(),
                most == null
                        ? null
                        : possible(most).multiply(policy.meshShare()).stripTrailingZeros(),
                systems.open());
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

    private static Interval capped(Interval pairs, BigDecimal most) {
        BigDecimal high = pairs.high();
        return new Interval(
                pairs.low(),
                high == null ? most.max(pairs.low()) : high.min(most).max(pairs.low()),
                pairs.open());
    }

    private static BigDecimal possible(BigDecimal count) {
        return count.multiply(count.subtract(BigDecimal.ONE))
                .max(BigDecimal.ZERO)
                .divide(TWO);
    }
}
