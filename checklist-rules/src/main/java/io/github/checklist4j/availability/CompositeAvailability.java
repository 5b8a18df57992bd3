package io.github.checklist4j.availability;

import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.knowledge.Answer;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.platform.Capabilities;
import io.github.checklist4j.platform.Stop;
import io.github.checklist4j.platform.Way;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
 * @param monthMinutes the minutes of a month
 */
public record CompositeAvailability(
        String integration,
        List<Link> chain,
        List<Link> fallback,
        List<LeftOut> leftOut,
        Interval share,
        BigDecimal monthMinutes) {
    /** Copies the lists: the record never changes. */
    public CompositeAvailability {
        chain = List.copyOf(chain);
        fallback = List.copyOf(fallback);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * The composite availability of an integration.
     *
     * @param integration the integration
     * @param links the links of the project that it belongs to
     * @param monthMinutes the minutes of a month; a month of 30 days has 43,200
     * @return the figure
     */
    public static CompositeAvailability of(Integration integration, Links links, BigDecimal monthMinutes) {
        Capabilities capabilities = links.capabilities();
        Assumptions assumptions = links.assumptions();
        Way way = links.ways().of(integration);
        Extents first = Extents.ofWay(way, capabilities, assumptions);
        List<Stop> stated = assumptions.of(way.fallback(), way.at("fallback"), List.of(), "none", Way.NO_FALLBACK);
        Extents second =
                stated == null || stated.isEmpty() ? first : Extents.ofFallback(way, stated, capabilities, assumptions);
        Interval share = Shares.of(first, second, stop -> links.at(stop).share());
        if (stated == null) {
            share = perhapsHigher(share, way, links);
        }
        Set<Stop> told = new HashSet<>();
        List<Link> chain = others(first.longest(), told, links);
        List<Link> fallback = others(second.longest(), told, links);
        return new CompositeAvailability(
                integration.id(),
                chain,
                fallback,
                others(way.stops(), told, links).stream()
                        .map(each -> leftOut(each, first))
                        .toList(),
                share,
                monthMinutes);
    }

    /** The links of those places that were not told yet. */
    private static List<Link> others(List<Stop> stops, Set<Stop> told, Links links) {
        return stops.stream().filter(told::add).map(links::at).toList();
    }

    /** With a second way that nobody knows the share is at best that of the source, which both ways have. */
    private static Interval perhapsHigher(Interval share, Way way, Links links) {
        BigDecimal most =
                way.source() == null ? null : links.at(way.source()).share().high();
        return Interval.between(
                share.low(),
                null,
                most == null ? BigDecimal.ONE : most,
                share.facts(),
                share.open().and(Facts.of(way.at("fallback"))));
    }

    /** Only what stands behind a store is left out, so there is one. */
    private static LeftOut leftOut(Link link, Extents way) {
        return new LeftOut(link, way.longest().get(way.longest().size() - 1).path());
    }

    /**
     * How long it is down.
     *
     * @return the minutes of a month
     */
    public Interval downtimeMinutes() {
        return Shares.complement(share).times(monthMinutes);
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
                .orElseGet(() -> new Link("integrations[" + integration + "]", Shares.ALWAYS));
    }

    /**
     * Whether the figure reaches a target.
     *
     * @param target the target, as a share
     * @return UNKNOWN while the figure and the target overlap
     */
    public Answer meets(Interval target) {
        return target.atMost(share);
    }
}
