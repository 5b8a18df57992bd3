package io.github.checklist4j.availability;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.knowledge.Assumptions;
import io.github.checklist4j.knowledge.Facts;
import io.github.checklist4j.knowledge.Interval;
import io.github.checklist4j.knowledge.Path;
import io.github.checklist4j.platform.Capabilities;
import io.github.checklist4j.platform.ProductCapability;
import io.github.checklist4j.platform.PublishedAvailability;
import io.github.checklist4j.platform.Stop;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One link of a chain.
 *
 * @param path where its record stands; if nobody knows what it is, the path of the fact that would tell
 * @param share the share of time that it is up, from 0 to 1. Nothing is assumed: what nobody stated or published can be anything
 */
public record Link(String path, Interval share) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Link of(Stop stop, Capabilities capabilities, Assumptions assumptions) {
        Range<BigDecimal> stated = stop.read(ConnectedSystem::availabilityPercent, Component::availabilityPercent);
        List<PublishedAvailability> published = stated == null ? published(stop.component(), capabilities) : List.of();
        Path path = stop.at("availabilityPercent");
        if (published.isEmpty()) {
            return new Link(stop.path(), share(stated, path));
        }
        // what is published holds for the publisher's cloud, not for what an organisation runs itself
        Hosting hosting = stop.hosting();
        if (hosting == null) {
            return new Link(stop.path(), share(null, stop.at("hosting")));
        }
        Range<BigDecimal> spread = spread(published);
        boolean counts = hosting == Hosting.CLOUD && assumptions.of(null, path, text(spread), why(published)) != null;
        Interval share = share(counts ? spread : null, path);
        Facts which = Facts.of(stop.at("product")).and(Facts.of(stop.at("hosting")));
        return new Link(stop.path(), counts ? share.restingOn(which, share.open()) : share);
    }

    private static String why(List<PublishedAvailability> published) {
        return published.stream()
                .map(figure -> figure.source() + ", " + figure.sourceDate())
                .distinct()
                .collect(Collectors.joining("; ", "what is published about the product stands in for it: ", ""));
    }

    private static String text(Range<BigDecimal> percent) {
        return (percent.hasOneValue() ? percent.low() : percent.low() + "–" + percent.high()) + " %";
    }

    private static Interval share(@Nullable Range<BigDecimal> percent, Path path) {
        return Interval.of(percent, path, BigDecimal.ZERO, HUNDRED).dividedBy(HUNDRED);
    }

    private static List<PublishedAvailability> published(@Nullable Component component, Capabilities capabilities) {
        String product = component == null ? null : component.product();
        return product == null
                ? List.of()
                : capabilities
                        .find(product)
                        .map(ProductCapability::availability)
                        .orElse(List.of());
    }

    private static Range<BigDecimal> spread(List<PublishedAvailability> published) {
        BigDecimal low = published.get(0).percent();
        BigDecimal high = low;
        for (PublishedAvailability figure : published) {
            low = low.min(figure.percent());
            high = high.max(figure.percent());
        }
        return Range.between(low, high);
    }
}
