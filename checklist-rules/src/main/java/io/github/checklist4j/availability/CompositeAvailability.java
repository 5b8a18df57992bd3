package io.github.checklist4j.availability;

import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.platform.Answer;
import io.github.checklist4j.platform.Capabilities;
import io.github.checklist4j.platform.Stop;
import io.github.checklist4j.platform.Way;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The share of time in which an integration takes what is sent.
 *
 * <p>All links of a chain have to be up at once: their shares multiply. Behind the first durable store of an asynchronous integration an
 * outage only delays, so the chain ends there. A fallback is a second, independent way from the same source: it fails only if the first
 * one does as well, apart from the links that both share. Failures are taken to be independent; code, configuration and operation are
 * not reckoned in, so the figure is the best that the platform allows.
 *
 * @param integration the id of the integration
 * @param chain the links that count, in order; where facts leave open how far the sender depends on them, the longest possibility
 * @param fallback the links of the second way beside those of the first; empty: there is none
 * @param leftOut the links that surely do not count, and why
 * @param share the share of time, from 0 to 1
 * @param downtimeMinutes the minutes of a month in which it is down
 */
public record CompositeAvailability(
        String integration,
        List<Link> chain,
        List<Link> fallback,
        List<LeftOut> leftOut,
        Interval share,
        Interval downtimeMinutes) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Copies the lists: the record never changes. */
    public CompositeAvailability {
        Objects.requireNonNull(integration, "integration");
        chain = List.copyOf(chain);
        fallback = List.copyOf(fallback);
        leftOut = List.copyOf(leftOut);
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(downtimeMinutes, "downtimeMinutes");
    }

    /**
     * The composite availability of an integration.
     *
     * @param integration the integration
     * @param project the project that it belongs to
     * @param capabilities what is published about products, for components whose availability the project does not state
     * @param policy what a month is
     * @return the figure
     */
    public static CompositeAvailability of(
            Integration integration, Project project, Capabilities capabilities, AvailabilityPolicy policy) {
        Way way = Way.of(integration, project);
        Extents first = Extents.ofWay(way, capabilities);
        Extents second = way.fallback().isEmpty() ? first : Extents.ofFallback(way, capabilities);
        Interval share =
                Shares.of(first, second, stop -> Link.of(stop, capabilities).share());
        Set<Stop> counted = new LinkedHashSet<>(first.longest());
        Set<Stop> besides = new LinkedHashSet<>(second.longest());
        besides.removeAll(counted);
        return new CompositeAvailability(
                integration.id(),
                links(counted, capabilities),
                links(besides, capabilities),
                leftOut(way, counted, besides, capabilities),
                share,
                Shares.complement(share).times(policy.monthMinutes()));
    }

    private static List<Link> links(Set<Stop> stops, Capabilities capabilities) {
        return stops.stream().map(stop -> Link.of(stop, capabilities)).toList();
    }

    private static List<LeftOut> leftOut(Way way, Set<Stop> counted, Set<Stop> besides, Capabilities capabilities) {
        Set<Stop> rest = new LinkedHashSet<>(way.stops());
        rest.removeAll(counted);
        rest.removeAll(besides);
        List<LeftOut> leftOut = new ArrayList<>();
        for (Stop stop : rest) {
            // only what stands behind a store is left out, so there is one
            String store = new ArrayList<>(counted).get(counted.size() - 1).path();
            leftOut.add(new LeftOut(Link.of(stop, capabilities), store));
        }
        return leftOut;
    }

    /**
     * The link that pulls the chain down most: the one that can be down longest, the first of equals. A link of which nothing is known is
     * the weakest there can be.
     *
     * @return one of the links of the chain; the integration itself, which is always up, if the chain is known to have none
     */
    public Link weakest() {
        return chain.stream()
                .min(Comparator.comparing(link -> link.share().low()))
                .orElseGet(() -> new Link("integrations[" + integration + "]", Shares.ALWAYS, List.of()));
    }

    /**
     * Whether the figure reaches a target.
     *
     * @param targetPercent the target in percent, or {@code null} if it is unknown
     * @param path where the target stands
     * @return UNKNOWN while the figure and the target overlap
     */
    public Answer meets(@Nullable Range<BigDecimal> targetPercent, String path) {
        Interval target =
                Interval.of(targetPercent, path, BigDecimal.ZERO, HUNDRED).dividedBy(HUNDRED);
        BigDecimal hardest = target.high();
        BigDecimal best = share.high();
        if (hardest != null && share.atLeast(hardest) == Verdict.SATISFIED) {
            return Answer.of(true);
        }
        if (best != null && best.compareTo(target.low()) < 0) {
            return Answer.of(false);
        }
        List<String> open = new ArrayList<>(target.open());
        open.addAll(share.open());
        return new Answer(Verdict.UNKNOWN, open);
    }
}
