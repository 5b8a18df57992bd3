package io.github.checklist4j.availability;

import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Range;
import io.github.checklist4j.platform.Capabilities;
import io.github.checklist4j.platform.ProductCapability;
import io.github.checklist4j.platform.PublishedAvailability;
import io.github.checklist4j.platform.Stop;
import io.github.checklist4j.quantity.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One link of a chain.
 *
 * @param path where its record stands; if nobody knows what it is, the path of the fact that would tell
 * @param share the share of time that it is up, from 0 to 1. Nothing is assumed: what nobody stated or published can be anything
 * @param published the published figures that stand in for what the project does not state; several that differ make a range. Empty if
 *     the project states it, or if nothing is published
 */
public record Link(String path, Interval share, List<PublishedAvailability> published) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Copies the list: the record never changes. */
    public Link {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(share, "share");
        published = List.copyOf(published);
    }

    static Link of(Stop stop, Capabilities capabilities) {
        Range<BigDecimal> stated = stop.read(ConnectedSystem::availabilityPercent, Component::availabilityPercent);
        List<PublishedAvailability> published = stated == null ? published(stop.component(), capabilities) : List.of();
        if (published.isEmpty()) {
            return new Link(stop.path(), share(stated, stop.path("availabilityPercent")), List.of());
        }
        // what is published holds for the publisher's cloud, not for what an organisation runs itself
        Hosting hosting = stop.hosting();
        if (hosting == null) {
            return new Link(stop.path(), share(null, stop.path("hosting")), List.of());
        }
        return hosting == Hosting.CLOUD
                ? new Link(stop.path(), share(spread(published), stop.path("availabilityPercent")), published)
                : new Link(stop.path(), share(null, stop.path("availabilityPercent")), List.of());
    }

    private static Interval share(@Nullable Range<BigDecimal> percent, String path) {
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
