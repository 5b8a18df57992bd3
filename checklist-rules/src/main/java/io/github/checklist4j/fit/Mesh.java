package io.github.checklist4j.fit;

import static io.github.checklist4j.fit.Criteria.allOf;

import io.github.checklist4j.assessment.Explanation;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the pairs of systems that are linked without anything in between, against the pairs that there could be. */
final class Mesh {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Project project;
    private final FitPolicy policy;
    private final Set<Set<String>> linked = new LinkedHashSet<>();
    private final Set<String> open = new LinkedHashSet<>();
    private long possible;

    Mesh(Project project, FitPolicy policy) {
        this.project = project;
        this.policy = policy;
        count(project.integrations());
    }

    Explanation explanation() {
        Quantity links = new Quantity("pairs linked point to point", "", links());
        if (project.systems() == null) {
            return links.value().high() != null && links.value().high().signum() == 0
                    ? links.above(BigDecimal.ZERO)
                    : Explanation.unknown("the systems are known", withSystems());
        }
        BigDecimal systems = BigDecimal.valueOf(project.systems().size());
        BigDecimal pairs = systems.multiply(systems.subtract(BigDecimal.ONE)).divide(TWO);
        return allOf(
                new Quantity("systems", "", Interval.exactly(systems)).atLeast(policy.meshSystems()),
                links.above(pairs.multiply(policy.meshShare())));
    }

    private Interval links() {
        BigDecimal low = BigDecimal.valueOf(linked.size());
        if (project.integrations() == null) {
            return new Interval(low, null, List.of("integrations"));
        }
        return new Interval(low, low.add(BigDecimal.valueOf(possible)), List.copyOf(open));
    }

    private List<String> withSystems() {
        Set<String> missing = new LinkedHashSet<>(links().open());
        missing.add("systems");
        return List.copyOf(missing);
    }

    /** Those that are certain first, so that a doubtful one of the same pair adds nothing. */
    private void count(@Nullable List<Integration> integrations) {
        if (integrations == null) {
            return;
        }
        integrations.stream().filter(Mesh::isDirect).forEach(link -> linked.add(ends(link)));
        Set<Set<String>> doubtful = new LinkedHashSet<>();
        for (Integration link : integrations) {
            if (mayAdd(link)) {
                possible += bothEndsKnown(link) && !doubtful.add(ends(link)) ? 0 : 1;
                name(link);
            }
        }
    }

    /** Whether it could turn out to link a pair that is not counted yet. */
    private boolean mayAdd(Integration link) {
        boolean mayBeDirect = link.via() == null || link.via().isEmpty();
        return mayBeDirect && mayBePair(link) && !(bothEndsKnown(link) && linked.contains(ends(link)));
    }

    private void name(Integration link) {
        String path = "integrations[" + link.id() + "]";
        if (link.source() == null) {
            open.add(path + ".source");
        }
        if (link.target() == null) {
            open.add(path + ".target");
        }
        if (link.via() == null) {
            open.add(path + ".via");
        }
    }

    private static boolean isDirect(Integration link) {
        return bothEndsKnown(link)
                && mayBePair(link)
                && link.via() != null
                && link.via().isEmpty();
    }

    private static boolean bothEndsKnown(Integration link) {
        return link.source() != null && link.target() != null;
    }

    /** A system is no pair with itself, nor with nobody. */
    private static boolean mayBePair(Integration link) {
        return !"".equals(link.source())
                && !"".equals(link.target())
                && (link.source() == null || !link.source().equals(link.target()));
    }

    private static Set<String> ends(Integration link) {
        Set<String> ends = new LinkedHashSet<>();
        ends.add(String.valueOf(link.source()));
        ends.add(String.valueOf(link.target()));
        return ends;
    }
}
