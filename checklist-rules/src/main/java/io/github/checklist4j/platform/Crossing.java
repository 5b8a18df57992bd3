package io.github.checklist4j.platform;

import io.github.checklist4j.facts.Connectivity;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Whether an integration crosses the boundary between cloud and premises, and what follows from it.
 *
 * @param integration the id of the integration
 * @param crosses whether two places on its way run on different sides
 * @param connected whether it names how it crosses; satisfied as soon as it does, NOT_APPLICABLE if it does not cross
 * @param availabilityKnown whether the availability of its places on premises is stated; NOT_APPLICABLE if it does not cross
 *     synchronously. It is never violated: what is not stated is open
 */
public record Crossing(String integration, Answer crosses, Answer connected, Answer availabilityKnown) {
    /** Refuses a missing part. */
    public Crossing {
        Objects.requireNonNull(integration, "integration");
        Objects.requireNonNull(crosses, "crosses");
        Objects.requireNonNull(connected, "connected");
        Objects.requireNonNull(availabilityKnown, "availabilityKnown");
    }

    /**
     * The crossing of an integration.
     *
     * @param integration the integration
     * @param project the project that it belongs to
     * @return what is known of the crossing
     */
    public static Crossing of(Integration integration, Project project) {
        Way way = Way.of(integration, project);
        Answer crosses = crosses(way);
        Answer synchronous = Answer.of(
                integration.style() == null ? null : integration.style() == MessageStyle.SYNCHRONOUS,
                way.path("style"));
        return new Crossing(
                integration.id(),
                crosses,
                required(crosses, connected(way)),
                required(crosses.and(synchronous), availabilityKnown(way)));
    }

    private static Answer crosses(Way way) {
        List<Answer> cloud = new ArrayList<>();
        List<Answer> premises = new ArrayList<>();
        for (Stop stop : way.stops()) {
            cloud.add(runs(stop, Hosting.CLOUD));
            premises.add(runs(stop, Hosting.ON_PREMISES));
        }
        if (way.via() == null) {
            cloud.add(Answer.unknown(way.path("via")));
            premises.add(Answer.unknown(way.path("via")));
        }
        return Answer.anyOf(cloud).and(Answer.anyOf(premises));
    }

    private static Answer runs(Stop stop, Hosting side) {
        Hosting hosting = stop.hosting();
        return Answer.of(hosting == null ? null : hosting == side, stop.path("hosting"));
    }

    private static Answer connected(Way way) {
        Connectivity connectivity = way.integration().connectivity();
        return Answer.of(connectivity == null ? null : connectivity != Connectivity.NONE, way.path("connectivity"));
    }

    private static Answer availabilityKnown(Way way) {
        List<Answer> each = new ArrayList<>();
        for (Stop stop : way.stops()) {
            boolean stated =
                    stop.read(system -> system.availabilityPercent(), component -> component.availabilityPercent())
                            != null;
            if (stop.hosting() != Hosting.CLOUD && !stated) {
                each.add(required(runs(stop, Hosting.ON_PREMISES), Answer.unknown(stop.path("availabilityPercent"))));
            }
        }
        return each.isEmpty() ? Answer.of(true) : Answer.allOf(each);
    }

    /** A requirement that holds only under a condition; without it there is nothing to ask about. */
    private static Answer required(Answer condition, Answer requirement) {
        return condition.isNo() ? Answer.NOT_APPLICABLE : condition.not().or(requirement);
    }
}
